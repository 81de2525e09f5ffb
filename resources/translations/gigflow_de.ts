<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Action</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>what an action does, and its shortcut</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>%1
Try &apos;gigflow --help&apos;.
</source>
        <translation>%1
„gigflow --help“ zeigt die Hilfe.
</translation>
    </message>
    <message>
        <source>Gig Flow, a freelance marketplace for the desktop</source>
        <translation>Gig Flow, ein Freelancer-Marktplatz für den Desktop</translation>
    </message>
    <message>
        <source>Keep everything in DIR; another folder is another instance.</source>
        <translation>Alles in DIR aufbewahren; ein anderer Ordner ist eine andere Instanz.</translation>
    </message>
    <message>
        <source>Start in the system tray, without the window.</source>
        <translation>Im Infobereich starten, ohne Fenster.</translation>
    </message>
    <message>
        <source>Open a gig, in the running instance where there is one.</source>
        <translation>Einen Auftrag öffnen, wenn möglich in der laufenden Instanz.</translation>
    </message>
    <message>
        <source>--data needs a folder.</source>
        <translation>--data braucht einen Ordner.</translation>
    </message>
    <message>
        <source>Only one link can be opened.</source>
        <translation>Es lässt sich nur ein Link öffnen.</translation>
    </message>
    <message>
        <source>This is not a link to a gig (gigflow://gig/ID).</source>
        <translation>Das ist kein Link zu einem Auftrag (gigflow://gig/ID).</translation>
    </message>
</context>
<context>
    <name>DataFolder</name>
    <message>
        <source>%1 is not a folder.</source>
        <translation>%1 ist kein Ordner.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to.</source>
        <translation>In den Ordner %1 lässt sich nicht schreiben.</translation>
    </message>
</context>
<context>
    <name>ExportList</name>
    <message>
        <source>Export this list</source>
        <translation>Diese Liste exportieren</translation>
    </message>
    <message>
        <source>CSV table, for spreadsheets (*.csv)</source>
        <translation>CSV-Tabelle, für Tabellenprogramme (*.csv)</translation>
    </message>
    <message>
        <source>JSON, for programs (*.json)</source>
        <translation>JSON, für Programme (*.json)</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to %1.</source>
        <translation>
            <numerusform>%Ln Zeile in %1 geschrieben.</numerusform>
            <numerusform>%Ln Zeilen in %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>opens the folder of a file that was just written</extracomment>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>GigFilter</name>
    <message>
        <source>Any status</source>
        <translation>Jeder Status</translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>between the states of gigs that are wanted: &quot;Open or Assigned&quot;</extracomment>
        <translation> oder </translation>
    </message>
    <message>
        <source>Any time</source>
        <comment>when a gig was posted</comment>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Today</source>
        <comment>when a gig was posted</comment>
        <translation>Heute</translation>
    </message>
    <message numerus="yes">
        <source>Past %Ln day(s)</source>
        <comment>when a gig was posted</comment>
        <translation>
            <numerusform>Seit %Ln Tag</numerusform>
            <numerusform>Letzte %Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Any number of bids</source>
        <translation>Beliebig viele Gebote</translation>
    </message>
    <message>
        <source>No bids yet</source>
        <translation>Noch keine Gebote</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln bid(s)</source>
        <translation>
            <numerusform>Höchstens %Ln Gebot</numerusform>
            <numerusform>Höchstens %Ln Gebote</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>a budget</comment>
        <translation>Ab %1</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <comment>a budget</comment>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>By %1</source>
        <comment>a gig&apos;s owner</comment>
        <translation>Von %1</translation>
    </message>
    <message>
        <source>Bookmarked</source>
        <comment>gigs</comment>
        <translation>Mit Lesezeichen</translation>
    </message>
    <message>
        <source>Not seen yet</source>
        <comment>gigs</comment>
        <translation>Noch nicht gesehen</translation>
    </message>
</context>
<context>
    <name>LocalBackend</name>
    <message>
        <source>Posts gigs and hires</source>
        <translation>Stellt Aufträge ein und beauftragt</translation>
    </message>
    <message>
        <source>Looks for gigs and bids</source>
        <translation>Sucht Aufträge und bietet</translation>
    </message>
</context>
<context>
    <name>PrintedGig</name>
    <message>
        <source>Budget %1</source>
        <translation>Budget %1</translation>
    </message>
    <message>
        <source>Posted by %1</source>
        <comment>name</comment>
        <translation>Eingestellt von %1</translation>
    </message>
    <message>
        <source>Bids</source>
        <translation>Gebote</translation>
    </message>
    <message>
        <source>Your bid</source>
        <translation>Ihr Gebot</translation>
    </message>
    <message>
        <source>Print gig</source>
        <translation>Auftrag drucken</translation>
    </message>
    <message>
        <source>Save gig as PDF</source>
        <translation>Auftrag als PDF speichern</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-Dokument (*.pdf)</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Undoable</name>
    <message>
        <source>It has already been sent.</source>
        <translation>Es wurde schon gesendet.</translation>
    </message>
</context>
<context>
    <name>Unsynced</name>
    <message>
        <source>You are offline</source>
        <translation>Sie sind offline</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>This is the first time, so it takes a moment.</source>
        <translation>Das ist das erste Mal, darum dauert es einen Moment.</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>Sie sind nicht angemeldet</translation>
    </message>
    <message>
        <source>What the server has appears here once you are.</source>
        <translation>Was der Server hat, erscheint hier, sobald Sie es sind.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>The connection closed before an answer came. It may or may not have worked.</source>
        <translation>Die Verbindung brach ab, bevor eine Antwort kam. Es kann geklappt haben oder auch nicht.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Check the connection and try again.</source>
        <translation>Der Server ist nicht erreichbar. Prüfen Sie die Verbindung und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted, so nothing was sent.</source>
        <translation>Dem Zertifikat des Servers wird nicht vertraut, deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The server took too long to answer. Try again in a moment.</source>
        <translation>Der Server hat zu lange nicht geantwortet. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The name or the password is not right.</source>
        <translation>Name oder Passwort stimmt nicht.</translation>
    </message>
    <message>
        <source>You are not allowed to do that.</source>
        <translation>Das ist Ihnen nicht erlaubt.</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>Das gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>It has changed meanwhile.</source>
        <translation>Das hat sich inzwischen geändert.</translation>
    </message>
    <message>
        <source>Something here needs another look.</source>
        <translation>Hier stimmt etwas noch nicht.</translation>
    </message>
    <message>
        <source>Too many attempts. Try again in %1 s.</source>
        <translation>Zu viele Versuche. In %1 s ist der nächste möglich.</translation>
    </message>
    <message>
        <source>Too many attempts. Try again in a little while.</source>
        <translation>Zu viele Versuche. Versuchen Sie es in einer Weile noch einmal.</translation>
    </message>
    <message>
        <source>The server has a problem of its own. Try again later.</source>
        <translation>Der Server hat selbst ein Problem. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>What answers there does not speak Gig Flow.</source>
        <translation>Was dort antwortet, spricht nicht Gig Flow.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not cooperate.</source>
        <translation>Der Schlüsselbund des Systems hat nicht funktioniert.</translation>
    </message>
    <message>
        <source>Give it a title of at most 100 characters.</source>
        <translation>Geben Sie einen Titel mit höchstens 100 Zeichen an.</translation>
    </message>
    <message>
        <source>Describe the work in at most 2,000 characters.</source>
        <translation>Beschreiben Sie die Arbeit in höchstens 2.000 Zeichen.</translation>
    </message>
    <message>
        <source>Write a few words to the owner.</source>
        <translation>Schreiben Sie dem Auftraggeber ein paar Worte.</translation>
    </message>
    <message>
        <source>Enter the name people should see.</source>
        <translation>Geben Sie den Namen ein, den andere sehen sollen.</translation>
    </message>
    <message>
        <source>Choose a username.</source>
        <translation>Wählen Sie einen Benutzernamen.</translation>
    </message>
    <message>
        <source>Enter a whole e-mail address.</source>
        <translation>Geben Sie eine vollständige E-Mail-Adresse ein.</translation>
    </message>
    <message>
        <source>Use at least 8 characters.</source>
        <translation>Mindestens 8 Zeichen sind nötig.</translation>
    </message>
    <message>
        <source>This needs another look.</source>
        <translation>Das stimmt noch nicht.</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Nicht bestätigt</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>No bids yet</source>
        <translation>Noch keine Gebote</translation>
    </message>
    <message>
        <source>Enter an amount such as %1 or %2.</source>
        <translation>Geben Sie einen Betrag ein, etwa %1 oder %2.</translation>
    </message>
    <message>
        <source>Changed meanwhile</source>
        <translation>Inzwischen geändert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation>
            <numerusform>vor %Ln Min.</numerusform>
            <numerusform>vor %Ln Min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h ago</source>
        <translation>
            <numerusform>vor %Ln Std.</numerusform>
            <numerusform>vor %Ln Std.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln d ago</source>
        <translation>
            <numerusform>vor %Ln Tag</numerusform>
            <numerusform>vor %Ln Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gigflow::AccountList</name>
    <message>
        <source>%1, on this computer</source>
        <translation>%1, auf diesem Computer</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>who, server</comment>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Wird entfernt…</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Wird angezeigt</translation>
    </message>
    <message>
        <source>Switch</source>
        <comment>to another account</comment>
        <translation>Wechseln</translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <translation>Zu %1 wechseln</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>an account</comment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Sign out and delete what this computer keeps of the account</source>
        <translation>Abmelden und löschen, was dieser Computer vom Konto aufbewahrt</translation>
    </message>
    <message>
        <source>Remove this account from this computer?</source>
        <translation>Dieses Konto von diesem Computer entfernen?</translation>
    </message>
    <message>
        <source>%1 is signed out here, and its gigs, drafts and whatever has not been sent are deleted from this computer. What the server has stays there.</source>
        <translation>%1 wird hier abgemeldet; Aufträge, Entwürfe und alles, was noch nicht gesendet ist, werden von diesem Computer gelöscht. Was der Server hat, bleibt dort.</translation>
    </message>
    <message>
        <source>%1 is not removed: the keyring does not give its secret up. Unlock the keyring and try again.</source>
        <translation>%1 ist nicht entfernt: Der Schlüsselbund gibt das Geheimnis nicht her. Entsperren Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Some files of %1 could not be deleted. They are in %2.</source>
        <translation>Einige Dateien von %1 konnten nicht gelöscht werden. Sie liegen in %2.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>The account that is shown now stays signed in</source>
        <translation>Das jetzt gezeigte Konto bleibt angemeldet</translation>
    </message>
</context>
<context>
    <name>gigflow::AddressPage</name>
    <message>
        <source>Server address</source>
        <translation>Serveradresse</translation>
    </message>
    <message>
        <source>gigs.example.org</source>
        <translation>gigs.example.org</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>Mit einem Server verbinden</translation>
    </message>
    <message>
        <source>Proxy and certificates…</source>
        <translation>Proxy und Zertifikate…</translation>
    </message>
    <message>
        <source>How servers are reached from here</source>
        <translation>Wie Server von hier aus erreicht werden</translation>
    </message>
    <message>
        <source>That is not an address yet.</source>
        <translation>Das ist noch keine Adresse.</translation>
    </message>
    <message>
        <source>Looking for %1…</source>
        <translation>%1 wird gesucht…</translation>
    </message>
    <message>
        <source>The original Gig Flow backend</source>
        <translation>Das ursprüngliche Gig-Flow-Backend</translation>
    </message>
    <message>
        <source>A Gig Flow server</source>
        <translation>Ein Gig-Flow-Server</translation>
    </message>
    <message>
        <source>%1%2 answers, over an encrypted connection.</source>
        <translation>%1%2 antwortet, über eine verschlüsselte Verbindung.</translation>
    </message>
    <message>
        <source>%1%2 answers, on this computer.</source>
        <translation>%1%2 antwortet, auf diesem Computer.</translation>
    </message>
    <message>
        <source>Nothing answers at this address.</source>
        <translation>Unter dieser Adresse antwortet nichts.</translation>
    </message>
    <message>
        <source>No answer in time. The address may be wrong, or the server is asleep.</source>
        <translation>Keine rechtzeitige Antwort. Vielleicht ist die Adresse falsch, oder der Server schläft.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted. If it comes from an authority of your own organisation, choose that under Proxy and certificates.</source>
        <translation>Dem Zertifikat des Servers wird nicht vertraut. Stammt es von einer Zertifizierungsstelle Ihrer eigenen Organisation, wählen Sie diese unter „Proxy und Zertifikate“ aus.</translation>
    </message>
    <message>
        <source>Something answers there, but it is not a Gig Flow server.</source>
        <translation>Dort antwortet etwas, aber es ist kein Gig-Flow-Server.</translation>
    </message>
    <message>
        <source>Enter the address your server&apos;s people gave you.</source>
        <translation>Geben Sie die Adresse ein, die Sie von den Betreibern Ihres Servers haben.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Proxy and certificates</source>
        <translation>Proxy und Zertifikate</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>gigflow::AlertsSection</name>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Starting and closing</source>
        <translation>Starten und Schließen</translation>
    </message>
    <message>
        <source>Tell me on the desktop</source>
        <translation>Auf dem Desktop melden</translation>
    </message>
    <message>
        <source>I am hired</source>
        <translation>Ich werde beauftragt</translation>
    </message>
    <message>
        <source>Somebody bids on my gig</source>
        <translation>Jemand bietet auf meinen Auftrag</translation>
    </message>
    <message>
        <source>Somebody else was chosen</source>
        <translation>Jemand anderes wurde gewählt</translation>
    </message>
    <message>
        <source>Anything else</source>
        <translation>Alles andere</translation>
    </message>
    <message>
        <source>Resume alerts</source>
        <translation>Meldungen fortsetzen</translation>
    </message>
    <message>
        <source>Everything is kept under Notifications in any case. While the desktop asks for quiet, alerts wait.</source>
        <translation>Unter „Benachrichtigungen“ bleibt in jedem Fall alles erhalten. Solange der Desktop um Ruhe bittet, warten die Meldungen.</translation>
    </message>
    <message>
        <source>Start with the system, out of sight</source>
        <translation>Mit dem System starten, ohne Fenster</translation>
    </message>
    <message>
        <source>That could not be written.</source>
        <translation>Das konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Keep running in the tray when the window is closed</source>
        <translation>Im Infobereich weiterlaufen, wenn das Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>Only where the desktop has a tray; elsewhere closing the window ends the program.</source>
        <translation>Nur wo der Desktop einen Infobereich hat; sonst beendet das Schließen des Fensters das Programm.</translation>
    </message>
    <message>
        <source>This desktop shows no tray just now, so closing the window ends the program.</source>
        <translation>Dieser Desktop zeigt gerade keinen Infobereich, daher beendet das Schließen des Fensters das Programm.</translation>
    </message>
    <message>
        <source>A new gig suits a saved search</source>
        <translation>Ein neuer Auftrag passt zu einer gespeicherten Suche</translation>
    </message>
    <message>
        <source>Alerts tell of all accounts that are signed in, and say whose they are where that is not the one shown.</source>
        <translation>Meldungen gibt es für alle angemeldeten Konten; ist es nicht das angezeigte, steht dabei, welches.</translation>
    </message>
</context>
<context>
    <name>gigflow::BidDelegate</name>
    <message>
        <source>Budget %1</source>
        <translation>Budget %1</translation>
    </message>
    <message>
        <source>A gig that was deleted</source>
        <translation>Ein gelöschter Auftrag</translation>
    </message>
    <message>
        <source>Your bid</source>
        <translation>Ihr Gebot</translation>
    </message>
</context>
<context>
    <name>gigflow::BidForm</name>
    <message>
        <source>Your price</source>
        <translation>Ihr Preis</translation>
    </message>
    <message>
        <source>Message to the owner</source>
        <translation>Nachricht an den Auftraggeber</translation>
    </message>
    <message>
        <source>Place bid</source>
        <translation>Gebot abgeben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Make a bid</source>
        <translation>Gebot abgeben</translation>
    </message>
    <message>
        <source>The budget is %1.</source>
        <translation>Das Budget beträgt %1.</translation>
    </message>
    <message>
        <source>Change your bid</source>
        <translation>Gebot ändern</translation>
    </message>
    <message>
        <source>Save bid</source>
        <translation>Gebot speichern</translation>
    </message>
    <message>
        <source>Say what you ask for the work.</source>
        <translation>Geben Sie an, was Sie für die Arbeit verlangen.</translation>
    </message>
    <message>
        <source>Enter an amount such as %1.</source>
        <translation>Geben Sie einen Betrag wie %1 ein.</translation>
    </message>
    <message>
        <source>The price must be more than nothing.</source>
        <translation>Der Preis muss größer als null sein.</translation>
    </message>
    <message>
        <source>Write a few words to the owner.</source>
        <translation>Schreiben Sie dem Auftraggeber ein paar Worte.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Placing…</source>
        <translation>Wird abgegeben…</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Fill in {%1} first, or write it without the braces.</source>
        <translation>Füllen Sie zuerst {%1} aus, oder schreiben Sie es ohne die geschweiften Klammern.</translation>
    </message>
    <message numerus="yes">
        <source>Fill in {%1} and %Ln more first.</source>
        <translation>
            <numerusform>Füllen Sie zuerst {%1} und %Ln weiteren Platzhalter aus.</numerusform>
            <numerusform>Füllen Sie zuerst {%1} und %Ln weitere Platzhalter aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is %1 above the budget of %2.</source>
        <translation>Das sind %1 mehr als das Budget von %2.</translation>
    </message>
    <message>
        <source>That is %1 below the budget of %2.</source>
        <translation>Das sind %1 weniger als das Budget von %2.</translation>
    </message>
    <message>
        <source>That is the budget exactly.</source>
        <translation>Das entspricht genau dem Budget.</translation>
    </message>
    <message>
        <source>Leave the bid as it is</source>
        <translation>Das Gebot lassen, wie es ist</translation>
    </message>
    <message>
        <source>Send your bid to the owner</source>
        <translation>Das Gebot an den Auftraggeber senden</translation>
    </message>
    <message>
        <source>Begin with a text that you keep</source>
        <translation>Mit einem aufbewahrten Text beginnen</translation>
    </message>
    <message>
        <source>Your changes are put aside.</source>
        <translation>Ihre Änderungen sind beiseitegelegt.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>gigflow::BidTemplateDialog</name>
    <message>
        <source>Name of the template</source>
        <translation>Name der Vorlage</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Text of the template</source>
        <translation>Text der Vorlage</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Change template</source>
        <translation>Vorlage ändern</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Neue Vorlage</translation>
    </message>
    <message>
        <source>Price (optional)</source>
        <translation>Preis (optional)</translation>
    </message>
    <message>
        <source>{owner}, {title}, {budget}, {price} and {me} are filled in. Any other word in braces, such as {days}, you are asked to fill in each time.</source>
        <extracomment>the words in braces are names that the program knows; leave them as they are</extracomment>
        <translation>{owner}, {title}, {budget}, {price} und {me} werden ausgefüllt. Jedes andere Wort in geschweiften Klammern, etwa {days}, ist jedes Mal selbst auszufüllen.</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>Vorlage speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Give it a name to find it by.</source>
        <translation>Geben Sie der Vorlage einen Namen, unter dem sie zu finden ist.</translation>
    </message>
    <message>
        <source>Write the text that your bids begin with.</source>
        <translation>Schreiben Sie den Text, mit dem Ihre Gebote beginnen.</translation>
    </message>
</context>
<context>
    <name>gigflow::BidTemplates</name>
    <message>
        <source>No templates yet</source>
        <translation>Noch keine Vorlagen</translation>
    </message>
    <message>
        <source>&amp;Save this text as a template…</source>
        <translation>Diesen Text als Vorlage &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;New template…</source>
        <translation>&amp;Neue Vorlage…</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>Än&amp;dern</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Template “%1” is deleted.</source>
        <translation>Die Vorlage „%1“ ist gelöscht.</translation>
    </message>
</context>
<context>
    <name>gigflow::BidsPanel</name>
    <message>
        <source>Hire %1 for %2</source>
        <translation>%1 für %2 beauftragen</translation>
    </message>
    <message>
        <source>%1?</source>
        <translation>%1?</translation>
    </message>
    <message>
        <source>The gig is then assigned and every other bid on it is turned down. This cannot be undone.</source>
        <translation>Der Auftrag ist dann vergeben, und alle anderen Gebote darauf werden abgelehnt. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Bids on this gig</source>
        <translation>Gebote auf diesen Auftrag</translation>
    </message>
    <message>
        <source>Bids</source>
        <translation>Gebote</translation>
    </message>
    <message>
        <source>Bids (%1)</source>
        <translation>Gebote (%1)</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>No bids yet</source>
        <translation>Noch keine Gebote</translation>
    </message>
    <message>
        <source>You will be told when one comes in.</source>
        <translation>Sobald eines eingeht, werden Sie benachrichtigt.</translation>
    </message>
    <message>
        <source>Sort bids by</source>
        <translation>Gebote sortieren nach</translation>
    </message>
    <message>
        <source>Shortlisted</source>
        <translation>Vorgemerkt</translation>
    </message>
    <message>
        <source>Show only shortlisted bids</source>
        <translation>Nur vorgemerkte Gebote zeigen</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Lowest price</source>
        <translation>Niedrigster Preis</translation>
    </message>
    <message>
        <source>Highest price</source>
        <translation>Höchster Preis</translation>
    </message>
    <message>
        <source>&amp;Hire</source>
        <translation>&amp;Beauftragen</translation>
    </message>
    <message>
        <source>Give the work to the chosen freelancer</source>
        <translation>Dem ausgewählten Freelancer die Arbeit geben</translation>
    </message>
    <message>
        <source>&amp;Shortlist</source>
        <translation>&amp;Vormerken</translation>
    </message>
    <message>
        <source>Mark the chosen bids as worth a second look; only you see that</source>
        <translation>Die ausgewählten Gebote für einen zweiten Blick vormerken; nur Sie sehen das</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>Ver&amp;gleichen</translation>
    </message>
    <message>
        <source>Two to four chosen or shortlisted bids side by side</source>
        <translation>Zwei bis vier ausgewählte oder vorgemerkte Gebote nebeneinander</translation>
    </message>
    <message>
        <source>&amp;Decline</source>
        <translation>Ab&amp;lehnen</translation>
    </message>
    <message>
        <source>Show &amp;profile</source>
        <translation>P&amp;rofil anzeigen</translation>
    </message>
    <message>
        <source>Who made the chosen bid</source>
        <translation>Wer das ausgewählte Gebot abgegeben hat</translation>
    </message>
    <message>
        <source>No bid is shortlisted</source>
        <translation>Kein Gebot ist vorgemerkt</translation>
    </message>
    <message>
        <source>Shortlist the bids that you want to look at again.</source>
        <translation>Merken Sie die Gebote vor, die Sie sich noch einmal ansehen möchten.</translation>
    </message>
    <message>
        <source>Remove from &amp;shortlist</source>
        <translation>&amp;Vormerkung aufheben</translation>
    </message>
    <message>
        <source>The bid of %1 is declined.</source>
        <translation>Das Gebot von %1 ist abgelehnt.</translation>
    </message>
    <message>
        <source>At most four bids fit side by side: these are the first four.</source>
        <translation>Nebeneinander passen höchstens vier Gebote: Das sind die ersten vier.</translation>
    </message>
    <message>
        <source>Turn the chosen bids down</source>
        <translation>Die gewählten Gebote ablehnen</translation>
    </message>
    <message>
        <source>Only shor&amp;tlisted</source>
        <translation>&amp;Nur vorgemerkte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bid(s) are declined.</source>
        <translation>
            <numerusform>%Ln Gebot ist abgelehnt.</numerusform>
            <numerusform>%Ln Gebote sind abgelehnt.</numerusform>
        </translation>
    </message>
    <message>
        <source>E&amp;xport bids…</source>
        <translation>Gebote e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Write the bids of this list to a CSV or JSON file</source>
        <translation>Die Gebote dieser Liste in eine CSV- oder JSON-Datei schreiben</translation>
    </message>
    <message>
        <source>Bids on %1</source>
        <comment>a gig&apos;s title</comment>
        <translation>Gebote auf %1</translation>
    </message>
    <message>
        <source>No bids are here</source>
        <translation>Hier sind keine Gebote</translation>
    </message>
    <message>
        <source>They appear once the server can be reached.</source>
        <translation>Sie erscheinen, sobald der Server erreichbar ist.</translation>
    </message>
    <message>
        <source>The bids could not be fetched</source>
        <translation>Die Gebote konnten nicht abgerufen werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Fetching the bids…</source>
        <translation>Die Gebote werden abgerufen…</translation>
    </message>
    <message>
        <source>No bids</source>
        <translation>Keine Gebote</translation>
    </message>
</context>
<context>
    <name>gigflow::BrowsePage</name>
    <message>
        <source>Search gigs</source>
        <translation>Aufträge suchen</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Gigs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>Highest budget</source>
        <translation>Höchstes Budget</translation>
    </message>
    <message>
        <source>Lowest budget</source>
        <translation>Niedrigstes Budget</translation>
    </message>
    <message>
        <source>Most bids</source>
        <translation>Meiste Gebote</translation>
    </message>
    <message>
        <source>No open gigs yet</source>
        <translation>Noch keine offenen Aufträge</translation>
    </message>
    <message>
        <source>Be the first: post a gig and let bids come to you.</source>
        <translation>Machen Sie den Anfang: Stellen Sie einen Auftrag ein und lassen Sie Gebote kommen.</translation>
    </message>
    <message>
        <source>Post the first gig</source>
        <translation>Ersten Auftrag einstellen</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>Nichts gefunden zu „%1“</translation>
    </message>
    <message>
        <source>Every word has to appear in the gig. Try fewer words.</source>
        <translation>Jedes Wort muss im Auftrag vorkommen. Versuchen Sie es mit weniger Wörtern.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>Show or hide the filters</source>
        <translation>Filter ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Sa&amp;ved searches…</source>
        <translation>Gespeicherte Suche&amp;n…</translation>
    </message>
    <message>
        <source>Searches that you keep, and what is new in them</source>
        <translation>Aufbewahrte Suchen und was es darin Neues gibt</translation>
    </message>
    <message>
        <source>&amp;Save this search…</source>
        <translation>Suche spe&amp;ichern…</translation>
    </message>
    <message>
        <source>Keep search and filters, and be told of new gigs</source>
        <translation>Suche und Filter aufbewahren und neue Aufträge melden lassen</translation>
    </message>
    <message>
        <source>Mark all as s&amp;een</source>
        <translation>Alle als ges&amp;ehen markieren</translation>
    </message>
    <message>
        <source>Take the mark of new gigs from everything in the list</source>
        <translation>Die Neu-Markierung von allem in der Liste entfernen</translation>
    </message>
    <message>
        <source>E&amp;xport list…</source>
        <translation>Liste e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Write the gigs of this list to a CSV or JSON file</source>
        <translation>Die Aufträge dieser Liste in eine CSV- oder JSON-Datei schreiben</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>The order of the list</source>
        <translation>Die Reihenfolge der Liste</translation>
    </message>
    <message>
        <source>No gig passes these filters</source>
        <translation>Kein Auftrag passt zu diesen Filtern</translation>
    </message>
    <message>
        <source>Take a filter away, or save this search to be told when a gig comes that suits it.</source>
        <translation>Entfernen Sie einen Filter, oder speichern Sie diese Suche, um von passenden neuen Aufträgen zu erfahren.</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Suche und Filter leeren</translation>
    </message>
    <message>
        <source>Filters %1</source>
        <comment>how many</comment>
        <translation>Filter %1</translation>
    </message>
    <message numerus="yes">
        <source>Filters, %Ln set</source>
        <translation>
            <numerusform>Filter, %Ln gesetzt</numerusform>
            <numerusform>Filter, %Ln gesetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved %1</source>
        <comment>how many new</comment>
        <translation>Gespeichert %1</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message numerus="yes">
        <source>Saved searches, %Ln new gig(s)</source>
        <translation>
            <numerusform>Gespeicherte Suchen, %Ln neuer Auftrag</numerusform>
            <numerusform>Gespeicherte Suchen, %Ln neue Aufträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open gig(s)</source>
        <translation>
            <numerusform>%Ln offener Auftrag</numerusform>
            <numerusform>%Ln offene Aufträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gig(s)</source>
        <translation>
            <numerusform>%Ln Auftrag</numerusform>
            <numerusform>%Ln Aufträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in the list is marked as seen.</source>
        <translation>Alles in der Liste ist als gesehen markiert.</translation>
    </message>
</context>
<context>
    <name>gigflow::ChoicePage</name>
    <message>
        <source>Gig Flow</source>
        <translation>Gig Flow</translation>
    </message>
    <message>
        <source>Welcome to Gig Flow</source>
        <translation>Willkommen bei Gig Flow</translation>
    </message>
    <message>
        <source>Post work, bid on it, hire. Where should your marketplace live?</source>
        <translation>Aufträge einstellen, darauf bieten, beauftragen. Wo soll Ihr Marktplatz zu Hause sein?</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>Try everything right away, with sample gigs and two people to act as. Nothing leaves this computer.</source>
        <translation>Alles sofort ausprobieren, mit Beispielaufträgen und zwei Personen zur Auswahl. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Needs gigflow-server, which is not installed beside this program.</source>
        <translation>Benötigt gigflow-server, das neben diesem Programm nicht installiert ist.</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>Mit einem Server verbinden</translation>
    </message>
    <message>
        <source>Join a marketplace that somebody runs, with your own account there.</source>
        <translation>Einem Marktplatz beitreten, den jemand betreibt, mit eigenem Konto dort.</translation>
    </message>
    <message>
        <source>Accounts on this computer</source>
        <translation>Konten auf diesem Computer</translation>
    </message>
</context>
<context>
    <name>gigflow::CommandRequest</name>
    <message>
        <source>This server cannot do that.</source>
        <translation>Dieser Server kann das nicht.</translation>
    </message>
    <message>
        <source>The server kept the old name, “%1”.</source>
        <translation>Der Server hat den alten Namen „%1“ behalten.</translation>
    </message>
    <message>
        <source>What this was about is no longer there.</source>
        <translation>Das, worum es ging, gibt es nicht mehr.</translation>
    </message>
</context>
<context>
    <name>gigflow::CompareBids</name>
    <message>
        <source>%1 above the budget</source>
        <translation>%1 über dem Budget</translation>
    </message>
    <message>
        <source>%1 below the budget</source>
        <translation>%1 unter dem Budget</translation>
    </message>
    <message>
        <source>The budget exactly</source>
        <translation>Genau das Budget</translation>
    </message>
    <message>
        <source>Compare bids</source>
        <translation>Gebote vergleichen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Your budget is %1.</source>
        <translation>Ihr Budget beträgt %1.</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Niedrigstes</translation>
    </message>
    <message>
        <source>placed %1</source>
        <comment>3 hours ago</comment>
        <translation>abgegeben %1</translation>
    </message>
    <message>
        <source>Hire</source>
        <translation>Beauftragen</translation>
    </message>
    <message>
        <source>Hire %1</source>
        <translation>%1 beauftragen</translation>
    </message>
    <message>
        <source>Remove from shortlist</source>
        <translation>Vormerkung aufheben</translation>
    </message>
    <message>
        <source>Shortlist</source>
        <translation>Vormerken</translation>
    </message>
    <message>
        <source>Remove %1 from the shortlist</source>
        <translation>Vormerkung von %1 aufheben</translation>
    </message>
    <message>
        <source>Shortlist %1</source>
        <translation>%1 vormerken</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Decline %1</source>
        <translation>%1 ablehnen</translation>
    </message>
</context>
<context>
    <name>gigflow::CompareDialog</name>
    <message>
        <source>Changed meanwhile</source>
        <translation>Inzwischen geändert</translation>
    </message>
    <message>
        <source>This was changed on the server after you began. Nothing has been overwritten: choose what stays.</source>
        <translation>Seit Sie begonnen haben, wurde dies auf dem Server geändert. Nichts wurde überschrieben: Wählen Sie, was bleibt.</translation>
    </message>
    <message>
        <source>This was changed on the server after you asked to remove it. It is still there: choose what happens.</source>
        <translation>Seit Sie es entfernen wollten, wurde dies auf dem Server geändert. Es ist noch da: Wählen Sie, was geschehen soll.</translation>
    </message>
    <message>
        <source>Save mine</source>
        <translation>Meine Fassung speichern</translation>
    </message>
    <message>
        <source>Remove it anyway</source>
        <translation>Trotzdem entfernen</translation>
    </message>
    <message>
        <source>Use the server’s</source>
        <translation>Fassung des Servers nehmen</translation>
    </message>
    <message>
        <source>Leave it there</source>
        <translation>Dort lassen</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Später entscheiden</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ihre Fassung</translation>
    </message>
    <message>
        <source>Your title</source>
        <translation>Ihr Titel</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Your description</source>
        <translation>Ihre Beschreibung</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>Ihre Nachricht</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Your budget</source>
        <translation>Ihr Budget</translation>
    </message>
    <message>
        <source>Your price</source>
        <translation>Ihr Preis</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>Auf dem Server</translation>
    </message>
    <message>
        <source>It could not be read.</source>
        <translation>Das konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 on the server, different: %2</source>
        <translation>%1 auf dem Server, abweichend: %2</translation>
    </message>
    <message>
        <source>%1 on the server: %2</source>
        <translation>%1 auf dem Server: %2</translation>
    </message>
    <message>
        <source>Enter an amount such as %1.</source>
        <translation>Geben Sie einen Betrag wie %1 ein.</translation>
    </message>
</context>
<context>
    <name>gigflow::CropView</name>
    <message>
        <source>Part of the picture</source>
        <translation>Bildausschnitt</translation>
    </message>
    <message>
        <source>Arrow keys move the picture, plus and minus change its size.</source>
        <translation>Pfeiltasten verschieben das Bild, Plus und Minus ändern seine Größe.</translation>
    </message>
</context>
<context>
    <name>gigflow::DesktopNotifier</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new notification(s)</source>
        <translation>
            <numerusform>%Ln neue Benachrichtigung</numerusform>
            <numerusform>%Ln neue Benachrichtigungen</numerusform>
        </translation>
    </message>
    <message>
        <source>For %1</source>
        <extracomment>on a desktop notification, of an account that is not the one on screen</extracomment>
        <translation>Für %1</translation>
    </message>
</context>
<context>
    <name>gigflow::DevicesCard</name>
    <message>
        <source>Ask again</source>
        <translation>Erneut abfragen</translation>
    </message>
    <message>
        <source>This server does not tell where you are signed in.</source>
        <translation>Dieser Server gibt keine Auskunft, wo Sie angemeldet sind.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Der Server wird gefragt…</translation>
    </message>
    <message>
        <source>A device without a name</source>
        <translation>Ein Gerät ohne Namen</translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation>zuletzt benutzt %1</translation>
    </message>
    <message>
        <source>signed in %1</source>
        <translation>angemeldet %1</translation>
    </message>
    <message>
        <source>this device</source>
        <translation>dieses Gerät</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Sign out %1, %2</source>
        <comment>device, its facts</comment>
        <translation>Abmelden: %1, %2</translation>
    </message>
    <message>
        <source>End the sign-in on that device</source>
        <translation>Die Anmeldung auf jenem Gerät beenden</translation>
    </message>
    <message>
        <source>Sign out that device?</source>
        <translation>Das Gerät abmelden?</translation>
    </message>
    <message>
        <source>“%1” must sign in again to go on. What it has not sent yet stays there.</source>
        <translation>Auf „%1“ ist danach eine neue Anmeldung nötig. Was dort noch nicht gesendet wurde, bleibt dort erhalten.</translation>
    </message>
    <message>
        <source>Sign it out</source>
        <translation>Gerät abmelden</translation>
    </message>
    <message>
        <source>That device is signed out.</source>
        <translation>Das Gerät ist abgemeldet.</translation>
    </message>
</context>
<context>
    <name>gigflow::DraftListModel</name>
    <message>
        <source>Without a title yet</source>
        <translation>Noch ohne Titel</translation>
    </message>
    <message>
        <source>Change of a gig</source>
        <translation>Änderung eines Auftrags</translation>
    </message>
    <message>
        <source>New gig</source>
        <translation>Neuer Auftrag</translation>
    </message>
    <message>
        <source>Change of a bid</source>
        <translation>Änderung eines Gebots</translation>
    </message>
    <message>
        <source>New bid</source>
        <translation>Neues Gebot</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>changed %1</source>
        <comment>3 hours ago</comment>
        <translation>geändert %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>gigflow::DraftsPane</name>
    <message>
        <source>Drafts of gigs</source>
        <translation>Entwürfe von Aufträgen</translation>
    </message>
    <message>
        <source>Drafts of bids</source>
        <translation>Entwürfe von Geboten</translation>
    </message>
    <message>
        <source>&amp;Write on…</source>
        <translation>&amp;Weiterschreiben…</translation>
    </message>
    <message>
        <source>Go on with this draft</source>
        <translation>Mit diesem Entwurf fortfahren</translation>
    </message>
    <message>
        <source>&amp;Delete draft</source>
        <translation>Entwurf &amp;löschen</translation>
    </message>
    <message>
        <source>Throw this draft away</source>
        <translation>Diesen Entwurf verwerfen</translation>
    </message>
    <message>
        <source>No drafts</source>
        <translation>Keine Entwürfe</translation>
    </message>
    <message>
        <source>A gig that you begin to write is kept here until you post it.</source>
        <translation>Ein begonnener Auftrag wird hier aufbewahrt, bis Sie ihn einstellen.</translation>
    </message>
    <message>
        <source>A bid that you begin to write is kept here until you place it.</source>
        <translation>Ein begonnenes Gebot wird hier aufbewahrt, bis Sie es abgeben.</translation>
    </message>
    <message>
        <source>No draft chosen</source>
        <translation>Kein Entwurf ausgewählt</translation>
    </message>
    <message>
        <source>Choose a draft to go on with it.</source>
        <translation>Wählen Sie einen Entwurf, um damit fortzufahren.</translation>
    </message>
    <message>
        <source>Without a title yet</source>
        <translation>Noch ohne Titel</translation>
    </message>
    <message>
        <source>Last changed %1. Nobody else has seen it.</source>
        <comment>3 hours ago</comment>
        <translation>Zuletzt geändert %1. Niemand sonst hat den Entwurf gesehen.</translation>
    </message>
    <message>
        <source>Write on</source>
        <translation>Weiterschreiben</translation>
    </message>
    <message>
        <source>The draft is deleted.</source>
        <translation>Der Entwurf ist gelöscht.</translation>
    </message>
</context>
<context>
    <name>gigflow::Field</name>
    <message>
        <source>Show password</source>
        <translation>Passwort anzeigen</translation>
    </message>
</context>
<context>
    <name>gigflow::FilterChips</name>
    <message>
        <source>Remove filter: %1</source>
        <translation>Filter entfernen: %1</translation>
    </message>
</context>
<context>
    <name>gigflow::FilterPanel</name>
    <message>
        <source>Lowest budget</source>
        <translation>Mindestbudget</translation>
    </message>
    <message>
        <source>from</source>
        <translation>ab</translation>
    </message>
    <message>
        <source>Highest budget</source>
        <translation>Höchstbudget</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Eingestellt</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Bids</source>
        <translation>Gebote</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Auftraggeber</translation>
    </message>
    <message>
        <source>part of a name</source>
        <translation>Teil eines Namens</translation>
    </message>
    <message>
        <source>Bookmarked</source>
        <translation>Mit Lesezeichen</translation>
    </message>
    <message>
        <source>Only bookmarked gigs</source>
        <translation>Nur Aufträge mit Lesezeichen</translation>
    </message>
    <message>
        <source>Not seen yet</source>
        <translation>Noch nicht gesehen</translation>
    </message>
    <message>
        <source>Only gigs not seen yet</source>
        <translation>Nur noch nicht gesehene Aufträge</translation>
    </message>
    <message>
        <source>Budget from</source>
        <translation>Budget ab</translation>
    </message>
    <message>
        <source>Budget up to</source>
        <translation>Budget bis</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Jeder Status</translation>
    </message>
    <message>
        <source>Any number</source>
        <translation>Beliebig viele</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Mehrere</translation>
    </message>
    <message>
        <source>Enter an amount such as %1.</source>
        <translation>Geben Sie einen Betrag wie %1 ein.</translation>
    </message>
    <message>
        <source>This is less than the lowest budget.</source>
        <translation>Das ist weniger als das Mindestbudget.</translation>
    </message>
</context>
<context>
    <name>gigflow::FreedesktopNotices</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>gigflow::GigActions</name>
    <message>
        <source>&amp;Bookmark</source>
        <translation>Le&amp;sezeichen setzen</translation>
    </message>
    <message>
        <source>Keep this gig at hand: the filter “Bookmarked” finds it</source>
        <translation>Diesen Auftrag griffbereit halten: Der Filter „Mit Lesezeichen“ findet ihn</translation>
    </message>
    <message>
        <source>Mark as &amp;not seen</source>
        <translation>Als &amp;ungesehen markieren</translation>
    </message>
    <message>
        <source>Give it the mark of new gigs again</source>
        <translation>Wieder mit der Neu-Markierung versehen</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Link &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy a link that opens this gig</source>
        <translation>Einen Link kopieren, der diesen Auftrag öffnet</translation>
    </message>
    <message>
        <source>&amp;More by this owner</source>
        <translation>&amp;Mehr von diesem Auftraggeber</translation>
    </message>
    <message>
        <source>Browse the gigs of the same owner</source>
        <translation>Die Aufträge desselben Auftraggebers ansehen</translation>
    </message>
    <message>
        <source>Profile of the &amp;owner</source>
        <translation>Profil des Auf&amp;traggebers</translation>
    </message>
    <message>
        <source>Show who posted this gig</source>
        <translation>Zeigen, wer diesen Auftrag eingestellt hat</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Print this gig and its bids</source>
        <translation>Diesen Auftrag und seine Gebote drucken</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Als &amp;PDF speichern…</translation>
    </message>
    <message>
        <source>Save this gig and its bids as a document</source>
        <translation>Diesen Auftrag und seine Gebote als Dokument speichern</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>Be&amp;arbeiten…</translation>
    </message>
    <message>
        <source>Change title, description or budget</source>
        <translation>Titel, Beschreibung oder Budget ändern</translation>
    </message>
    <message>
        <source>Mark as &amp;completed</source>
        <translation>Als abges&amp;chlossen markieren</translation>
    </message>
    <message>
        <source>The work is done: close this gig</source>
        <translation>Die Arbeit ist getan: diesen Auftrag schließen</translation>
    </message>
    <message>
        <source>Dele&amp;te</source>
        <translation>Lösc&amp;hen</translation>
    </message>
    <message>
        <source>Take this gig off the market</source>
        <translation>Diesen Auftrag vom Markt nehmen</translation>
    </message>
    <message>
        <source>Remove &amp;bookmark</source>
        <translation>Le&amp;sezeichen entfernen</translation>
    </message>
    <message>
        <source>Link copied.</source>
        <translation>Link kopiert.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>„%1“ ist gelöscht.</translation>
    </message>
    <message>
        <source>“%1” is completed.</source>
        <translation>„%1“ ist abgeschlossen.</translation>
    </message>
</context>
<context>
    <name>gigflow::GigCardDelegate</name>
    <message>
        <source>Yours</source>
        <translation>Von Ihnen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pending</source>
        <comment>bids</comment>
        <translation>
            <numerusform>%Ln ausstehend</numerusform>
            <numerusform>%Ln ausstehend</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gigflow::GigDialog</name>
    <message>
        <source>Post a new gig</source>
        <translation>Neuen Auftrag einstellen</translation>
    </message>
    <message>
        <source>Post gig</source>
        <translation>Auftrag einstellen</translation>
    </message>
    <message>
        <source>Edit gig</source>
        <translation>Auftrag bearbeiten</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What needs doing, in a few words</source>
        <translation>Was zu tun ist, in wenigen Worten</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>What is there, what should come out, by when</source>
        <translation>Was vorliegt, was herauskommen soll, bis wann</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>In US dollars</source>
        <translation>In US-Dollar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Give the gig a title.</source>
        <translation>Geben Sie dem Auftrag einen Titel.</translation>
    </message>
    <message>
        <source>That is longer than %1 characters.</source>
        <translation>Das ist länger als %1 Zeichen.</translation>
    </message>
    <message>
        <source>Describe what is to be done.</source>
        <translation>Beschreiben Sie, was zu tun ist.</translation>
    </message>
    <message>
        <source>Say what the work is worth to you.</source>
        <translation>Geben Sie an, was Ihnen die Arbeit wert ist.</translation>
    </message>
    <message>
        <source>Enter an amount such as %1.</source>
        <translation>Geben Sie einen Betrag wie %1 ein.</translation>
    </message>
    <message>
        <source>The budget must be more than nothing.</source>
        <translation>Das Budget muss größer als null sein.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
</context>
<context>
    <name>gigflow::GigHeader</name>
    <message>
        <source>Budget %1</source>
        <translation>Budget %1</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Your profile</source>
        <translation>Ihr Profil</translation>
    </message>
    <message>
        <source>Profile of %1</source>
        <translation>Profil von %1</translation>
    </message>
    <message>
        <source>posted %1</source>
        <translation>eingestellt %1</translation>
    </message>
    <message>
        <source>Drag the title to share a link to this gig</source>
        <translation>Ziehen Sie am Titel, um einen Link zu diesem Auftrag weiterzugeben</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
</context>
<context>
    <name>gigflow::GigList</name>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Gigs appear here once the server can be reached. Anything you do meanwhile is kept and sent then.</source>
        <translation>Aufträge erscheinen hier, sobald der Server erreichbar ist. Was Sie inzwischen tun, wird aufbewahrt und dann gesendet.</translation>
    </message>
    <message>
        <source>Fetching gigs…</source>
        <translation>Aufträge werden abgerufen…</translation>
    </message>
    <message>
        <source>The gigs could not be fetched</source>
        <translation>Die Aufträge konnten nicht abgerufen werden</translation>
    </message>
</context>
<context>
    <name>gigflow::GigPage</name>
    <message>
        <source>This gig takes no more bids.</source>
        <translation>Dieser Auftrag nimmt keine Gebote mehr an.</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message>
        <source>Choose a gig in the list to see all of it here.</source>
        <translation>Wählen Sie in der Liste einen Auftrag, um ihn hier ganz zu sehen.</translation>
    </message>
    <message>
        <source>The server cannot be reached. This is what it last said.</source>
        <translation>Der Server ist nicht erreichbar. Dies ist der letzte Stand von dort.</translation>
    </message>
    <message>
        <source>The server does not have this gig any more. This is what it last said.</source>
        <translation>Der Server hat diesen Auftrag nicht mehr. Dies ist der letzte Stand von dort.</translation>
    </message>
    <message>
        <source>Your bid on “%1” is withdrawn.</source>
        <translation>Ihr Gebot auf „%1“ ist zurückgezogen.</translation>
    </message>
</context>
<context>
    <name>gigflow::LocalPage</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Who would you like to be?</source>
        <translation>Wer möchten Sie sein?</translation>
    </message>
    <message>
        <source>Starting the marketplace on this computer…</source>
        <translation>Der Marktplatz auf diesem Computer wird gestartet…</translation>
    </message>
    <message>
        <source>Act as %1</source>
        <translation>Als %1 auftreten</translation>
    </message>
    <message>
        <source>Signing in as %1…</source>
        <translation>Anmeldung als %1…</translation>
    </message>
    <message>
        <source>The marketplace on this computer could not be started.</source>
        <translation>Der Marktplatz auf diesem Computer konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>Two people are ready on this computer. You can change from one to the other at any time.</source>
        <translation>Auf diesem Computer stehen zwei Personen bereit. Sie können jederzeit von einer zur anderen wechseln.</translation>
    </message>
</context>
<context>
    <name>gigflow::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New gig…</source>
        <translation>&amp;Neuer Auftrag…</translation>
    </message>
    <message>
        <source>Post a new gig</source>
        <translation>Einen neuen Auftrag einstellen</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>Ask the server for what is new</source>
        <translation>Den Server nach Neuem fragen</translation>
    </message>
    <message>
        <source>What &amp;waits to be sent…</source>
        <translation>&amp;Postausgang…</translation>
    </message>
    <message>
        <source>Show what has not reached the server yet</source>
        <translation>Zeigen, was den Server noch nicht erreicht hat</translation>
    </message>
    <message>
        <source>Sign &amp;out…</source>
        <translation>Ab&amp;melden…</translation>
    </message>
    <message>
        <source>Sign out on this computer</source>
        <translation>Auf diesem Computer abmelden</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>End the program</source>
        <translation>Das Programm beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Find gigs</source>
        <translation>&amp;Aufträge suchen</translation>
    </message>
    <message>
        <source>Search in all gigs</source>
        <translation>In allen Aufträgen suchen</translation>
    </message>
    <message>
        <source>Go any&amp;where…</source>
        <translation>Schnell&amp;zugriff…</translation>
    </message>
    <message>
        <source>Type a few letters of a page, a gig or something to do</source>
        <translation>Ein paar Buchstaben einer Seite, eines Auftrags oder einer Aktion eingeben</translation>
    </message>
    <message>
        <source>Mark all notifications as &amp;read</source>
        <translation>Alle Benachrichtigungen als &amp;gelesen markieren</translation>
    </message>
    <message>
        <source>Mark every notification as read</source>
        <translation>Sämtliche Benachrichtigungen als gelesen markieren</translation>
    </message>
    <message>
        <source>&amp;Pause alerts for an hour</source>
        <translation>Meldungen eine Stunde &amp;pausieren</translation>
    </message>
    <message>
        <source>Keep alerts off the desktop for an hour</source>
        <translation>Eine Stunde lang keine Meldungen auf dem Desktop</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Res&amp;ume alerts</source>
        <translation>Meldungen &amp;fortsetzen</translation>
    </message>
    <message>
        <source>Tell of what happens on the desktop again</source>
        <translation>Auf dem Desktop wieder melden, was geschieht</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Appearance of the &amp;system</source>
        <translation>Erscheinungsbild des &amp;Systems</translation>
    </message>
    <message>
        <source>Light or dark as the system is</source>
        <translation>Hell oder dunkel, wie das System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Dark text on light</source>
        <translation>Dunkler Text auf hellem Grund</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Light text on dark</source>
        <translation>Heller Text auf dunklem Grund</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>Black and white, with strong lines</source>
        <translation>Schwarz und Weiß, mit kräftigen Linien</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>Use the whole screen, or a window again</source>
        <translation>Den ganzen Bildschirm nutzen, oder wieder ein Fenster</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Browse</source>
        <translation>&amp;Stöbern</translation>
    </message>
    <message>
        <source>All open gigs</source>
        <translation>Alle offenen Aufträge</translation>
    </message>
    <message>
        <source>My &amp;gigs</source>
        <translation>Meine &amp;Aufträge</translation>
    </message>
    <message>
        <source>What you have posted</source>
        <translation>Was Sie eingestellt haben</translation>
    </message>
    <message>
        <source>My b&amp;ids</source>
        <translation>Meine &amp;Gebote</translation>
    </message>
    <message>
        <source>What you have bid on</source>
        <translation>Worauf Sie geboten haben</translation>
    </message>
    <message>
        <source>&amp;Notifications</source>
        <translation>&amp;Benachrichtigungen</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Profil</translation>
    </message>
    <message>
        <source>Who you are, in numbers too</source>
        <translation>Wer Sie sind, auch in Zahlen</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Einstellungen</translation>
    </message>
    <message>
        <source>What can be chosen</source>
        <translation>Was sich einstellen lässt</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>All keys at a glance</source>
        <translation>Alle Tasten auf einen Blick</translation>
    </message>
    <message>
        <source>&amp;Copy a report</source>
        <translation>Bericht &amp;kopieren</translation>
    </message>
    <message>
        <source>Versions and the connection&apos;s state, for somebody who helps</source>
        <translation>Versionen und Zustand der Verbindung, für jemanden, der hilft</translation>
    </message>
    <message>
        <source>&amp;About Gig Flow</source>
        <translation>Ü&amp;ber Gig Flow</translation>
    </message>
    <message>
        <source>Versions and the licence</source>
        <translation>Versionen und Lizenz</translation>
    </message>
    <message>
        <source>Gig Flow</source>
        <translation>Gig Flow</translation>
    </message>
    <message>
        <source>&amp;Accounts…</source>
        <translation>&amp;Konten…</translation>
    </message>
    <message>
        <source>Switch to another account, add or remove one</source>
        <translation>Zu einem anderen Konto wechseln, eines hinzufügen oder entfernen</translation>
    </message>
    <message>
        <source>G&amp;ig</source>
        <comment>menu: actions on gigs</comment>
        <translation>A&amp;uftrag</translation>
    </message>
    <message>
        <source>Nothing to do here</source>
        <translation>Hier gibt es nichts zu tun</translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <translation>Zu %1 wechseln</translation>
    </message>
    <message>
        <source>Show that account; this one stays signed in</source>
        <translation>Jenes Konto anzeigen; dieses bleibt angemeldet</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Take back what was done last, while that is offered</source>
        <translation>Zurücknehmen, was zuletzt getan wurde, solange das angeboten wird</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <comment>a saved search&apos;s name</comment>
        <translation>Suche: %1</translation>
    </message>
    <message>
        <source>Show what a search that you keep finds</source>
        <translation>Zeigen, was eine aufbewahrte Suche findet</translation>
    </message>
</context>
<context>
    <name>gigflow::MonthBars</name>
    <message>
        <source>%1: %2</source>
        <comment>month, amount</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nothing in these months</source>
        <translation>nichts in diesen Monaten</translation>
    </message>
</context>
<context>
    <name>gigflow::MyBidCard</name>
    <message>
        <source>Change bid</source>
        <translation>Gebot ändern</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Your bid</source>
        <translation>Ihr Gebot</translation>
    </message>
    <message>
        <source>You have been hired for this gig.</source>
        <translation>Sie wurden für diesen Auftrag beauftragt.</translation>
    </message>
    <message>
        <source>The owner chose another bid.</source>
        <translation>Der Auftraggeber hat ein anderes Gebot gewählt.</translation>
    </message>
    <message>
        <source>Ask another price, or write other words</source>
        <translation>Einen anderen Preis verlangen oder anderes schreiben</translation>
    </message>
    <message>
        <source>Take your bid back</source>
        <translation>Das eigene Gebot zurückziehen</translation>
    </message>
</context>
<context>
    <name>gigflow::MyBidsPage</name>
    <message>
        <source>Status of my bids</source>
        <translation>Status meiner Gebote</translation>
    </message>
    <message>
        <source>My bids</source>
        <translation>Meine Gebote</translation>
    </message>
    <message>
        <source>This gig is gone</source>
        <translation>Auftrag nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>Its owner deleted it, and your bid with it.</source>
        <translation>Der Auftraggeber hat ihn gelöscht und damit auch Ihr Gebot.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Hired</source>
        <translation>Beauftragt</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>None here</source>
        <translation>Keine vorhanden</translation>
    </message>
    <message>
        <source>No bid of yours is in this state.</source>
        <translation>Keines Ihrer Gebote hat diesen Status.</translation>
    </message>
    <message>
        <source>You have made no bids</source>
        <translation>Sie haben keine Gebote abgegeben</translation>
    </message>
    <message>
        <source>Find a gig in Browse that suits you, and make an offer.</source>
        <translation>Suchen Sie unter „Stöbern“ einen Auftrag, der zu Ihnen passt, und bieten Sie darauf.</translation>
    </message>
    <message>
        <source>E&amp;xport list…</source>
        <translation>Liste e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Write the bids of this list to a CSV or JSON file</source>
        <translation>Die Gebote dieser Liste in eine CSV- oder JSON-Datei schreiben</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Your bids appear here once the server can be reached.</source>
        <translation>Ihre Gebote erscheinen hier, sobald der Server erreichbar ist.</translation>
    </message>
    <message>
        <source>Your bids could not be fetched</source>
        <translation>Ihre Gebote konnten nicht abgerufen werden</translation>
    </message>
    <message>
        <source>Fetching your bids…</source>
        <translation>Ihre Gebote werden abgerufen…</translation>
    </message>
</context>
<context>
    <name>gigflow::MyGigsPage</name>
    <message>
        <source>Status of my gigs</source>
        <translation>Status meiner Aufträge</translation>
    </message>
    <message>
        <source>My gigs</source>
        <translation>Meine Aufträge</translation>
    </message>
    <message>
        <source>You have posted no gigs</source>
        <translation>Sie haben keine Aufträge eingestellt</translation>
    </message>
    <message>
        <source>Describe some work and let freelancers bid on it.</source>
        <translation>Beschreiben Sie eine Arbeit und lassen Sie Freelancer darauf bieten.</translation>
    </message>
    <message>
        <source>Post your first gig</source>
        <translation>Ersten Auftrag einstellen</translation>
    </message>
    <message>
        <source>None here</source>
        <translation>Keine vorhanden</translation>
    </message>
    <message>
        <source>No gig of yours is in this state.</source>
        <translation>Keiner Ihrer Aufträge hat diesen Status.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Vergeben</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>E&amp;xport list…</source>
        <translation>Liste e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Write the gigs of this list to a CSV or JSON file</source>
        <translation>Die Aufträge dieser Liste in eine CSV- oder JSON-Datei schreiben</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
</context>
<context>
    <name>gigflow::NavBar</name>
    <message>
        <source>New gig</source>
        <translation>Neuer Auftrag</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Stöbern</translation>
    </message>
    <message>
        <source>My gigs</source>
        <translation>Meine Aufträge</translation>
    </message>
    <message>
        <source>My bids</source>
        <translation>Meine Gebote</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>page, its shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Post a new gig</source>
        <translation>Einen neuen Auftrag einstellen</translation>
    </message>
</context>
<context>
    <name>gigflow::NavButton</name>
    <message>
        <source>%1 unread</source>
        <translation>%1 ungelesen</translation>
    </message>
</context>
<context>
    <name>gigflow::NetworkSection</name>
    <message>
        <source>There is no certificate in PEM form in that file.</source>
        <translation>In dieser Datei ist kein Zertifikat im PEM-Format.</translation>
    </message>
    <message>
        <source>That is a server&apos;s certificate, not an authority&apos;s.</source>
        <translation>Das ist das Zertifikat eines Servers, nicht das einer Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>That authority&apos;s time is over.</source>
        <translation>Das Zertifikat dieser Zertifizierungsstelle ist abgelaufen.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Private certificate authority</source>
        <translation>Private Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>SOCKS 5</source>
        <translation>SOCKS 5</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>Proxy-Host</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>Proxy-Port</translation>
    </message>
    <message>
        <source>Proxy user</source>
        <translation>Proxy-Benutzer</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Proxy-Passwort</translation>
    </message>
    <message>
        <source>kept in the keychain</source>
        <translation>im Schlüsselbund aufbewahrt</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Where the proxy asks for one</source>
        <translation>Wo der Proxy danach fragt</translation>
    </message>
    <message>
        <source>Use this proxy</source>
        <translation>Diesen Proxy verwenden</translation>
    </message>
    <message>
        <source>Servers on this computer are always reached without it.</source>
        <translation>Server auf diesem Computer werden immer ohne ihn erreicht.</translation>
    </message>
    <message>
        <source>Name the proxy&apos;s host.</source>
        <translation>Geben Sie den Host des Proxys an.</translation>
    </message>
    <message>
        <source>1 to 65535</source>
        <translation>1 bis 65535</translation>
    </message>
    <message>
        <source>New connections take this way.</source>
        <translation>Neue Verbindungen nehmen diesen Weg.</translation>
    </message>
    <message>
        <source>The keychain did not take the password: it is used until the program ends.</source>
        <translation>Der Schlüsselbund hat das Passwort nicht angenommen: Es gilt, bis das Programm endet.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei auswählen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>That could not be written.</source>
        <translation>Das konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Only the system&apos;s authorities are trusted from now on.</source>
        <translation>Ab jetzt wird nur den Zertifizierungsstellen des Systems vertraut.</translation>
    </message>
    <message>
        <source>%1 is trusted, until %2.</source>
        <comment>name, date</comment>
        <translation>%1 wird bis %2 vertraut.</translation>
    </message>
    <message>
        <source>None. A server whose certificate comes from an authority of your own organisation needs that authority&apos;s file here.</source>
        <translation>Keine. Stammt das Zertifikat eines Servers von einer Zertifizierungsstelle Ihrer eigenen Organisation, wird hier deren Datei gebraucht.</translation>
    </message>
    <message>
        <source>Choose a certificate authority</source>
        <translation>Zertifizierungsstelle auswählen</translation>
    </message>
    <message>
        <source>Certificates (%1)</source>
        <translation>Zertifikate (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>New connections trust it.</source>
        <translation>Neue Verbindungen vertrauen ihr.</translation>
    </message>
    <message>
        <source>The keychain did not remove the password. It is not used, but it is still there.</source>
        <translation>Der Schlüsselbund hat das Passwort nicht entfernt. Es wird nicht verwendet, liegt aber noch dort.</translation>
    </message>
</context>
<context>
    <name>gigflow::NoticeListModel</name>
    <message>
        <source>not read yet</source>
        <translation>noch nicht gelesen</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>You have been hired for “%1”</source>
        <translation>Sie wurden für „%1“ beauftragt</translation>
    </message>
    <message>
        <source>You have been hired</source>
        <translation>Sie wurden beauftragt</translation>
    </message>
    <message>
        <source>New bid on “%1”</source>
        <translation>Neues Gebot auf „%1“</translation>
    </message>
    <message>
        <source>New bid</source>
        <translation>Neues Gebot</translation>
    </message>
    <message>
        <source>Your bid on “%1” was not chosen</source>
        <translation>Ihr Gebot auf „%1“ wurde nicht gewählt</translation>
    </message>
    <message>
        <source>Your bid was not chosen</source>
        <translation>Ihr Gebot wurde nicht gewählt</translation>
    </message>
    <message>
        <source>%1 hired you for %2.</source>
        <comment>person, amount</comment>
        <translation>%1 hat Sie für %2 beauftragt.</translation>
    </message>
    <message>
        <source>%1 hired you.</source>
        <translation>%1 hat Sie beauftragt.</translation>
    </message>
    <message>
        <source>Agreed price: %1</source>
        <translation>Vereinbarter Preis: %1</translation>
    </message>
    <message>
        <source>%1 bids %2.</source>
        <comment>person, amount</comment>
        <translation>%1 bietet %2.</translation>
    </message>
    <message>
        <source>%1 has placed a bid.</source>
        <translation>%1 hat ein Gebot abgegeben.</translation>
    </message>
    <message>
        <source>%1 has decided for somebody else.</source>
        <translation>%1 hat sich für jemand anderen entschieden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new gig(s) for “%1”</source>
        <comment>a saved search&apos;s name</comment>
        <translation>
            <numerusform>%Ln neuer Auftrag für „%1“</numerusform>
            <numerusform>%Ln neue Aufträge für „%1“</numerusform>
        </translation>
    </message>
    <message>
        <source>New gig: %1</source>
        <comment>a gig&apos;s title</comment>
        <translation>Neuer Auftrag: %1</translation>
    </message>
    <message>
        <source>They suit a search that you saved.</source>
        <translation>Sie passen zu einer Suche, die Sie gespeichert haben.</translation>
    </message>
    <message>
        <source>It suits your search “%1”.</source>
        <translation>Er passt zu Ihrer Suche „%1“.</translation>
    </message>
    <message>
        <source>Budget %1. It suits your search “%2”.</source>
        <translation>Budget %1. Er passt zu Ihrer Suche „%2“.</translation>
    </message>
</context>
<context>
    <name>gigflow::NotificationsPage</name>
    <message>
        <source>Which notifications</source>
        <translation>Welche Benachrichtigungen</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Pause alerts</source>
        <translation>Meldungen pausieren</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Als gelesen markieren</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Alle als gelesen markieren</translation>
    </message>
    <message>
        <source>What is told…</source>
        <translation>Was gemeldet wird…</translation>
    </message>
    <message>
        <source>Choose which of these are told on the desktop</source>
        <translation>Auswählen, was davon auf dem Desktop gemeldet wird</translation>
    </message>
    <message>
        <source>Keep alerts off the desktop for a while</source>
        <translation>Eine Weile keine Meldungen auf dem Desktop</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Hires</source>
        <translation>Beauftragungen</translation>
    </message>
    <message>
        <source>Bids</source>
        <translation>Gebote</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>All quiet</source>
        <translation>Alles ruhig</translation>
    </message>
    <message>
        <source>When somebody bids on your gig, or hires you, it is told here.</source>
        <translation>Wenn jemand auf Ihren Auftrag bietet oder Sie beauftragt, steht es hier.</translation>
    </message>
    <message>
        <source>Nothing unread</source>
        <translation>Nichts Ungelesenes</translation>
    </message>
    <message>
        <source>You have seen everything.</source>
        <translation>Sie haben alles gesehen.</translation>
    </message>
    <message>
        <source>None of this kind</source>
        <translation>Keine von dieser Art</translation>
    </message>
    <message>
        <source>Other notifications are under All.</source>
        <translation>Andere Benachrichtigungen stehen unter „Alle“.</translation>
    </message>
    <message>
        <source>Mark every notification as read</source>
        <translation>Alle Benachrichtigungen als gelesen markieren</translation>
    </message>
    <message>
        <source>Mark the chosen notification as read</source>
        <translation>Die gewählte Benachrichtigung als gelesen markieren</translation>
    </message>
    <message>
        <source>All notifications are marked as read.</source>
        <translation>Alle Benachrichtigungen sind als gelesen markiert.</translation>
    </message>
    <message>
        <source>What happened appears here once the server can be reached.</source>
        <translation>Was geschehen ist, erscheint hier, sobald der Server erreichbar ist.</translation>
    </message>
    <message>
        <source>What happened could not be fetched</source>
        <translation>Was geschehen ist, konnte nicht abgerufen werden</translation>
    </message>
    <message>
        <source>Asking what happened…</source>
        <translation>Es wird abgefragt, was geschehen ist…</translation>
    </message>
</context>
<context>
    <name>gigflow::Outbox</name>
    <message>
        <source>This must not be empty.</source>
        <translation>Das darf nicht leer sein.</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln character(s) fit here.</source>
        <translation>
            <numerusform>Hier passt höchstens %Ln Zeichen hinein.</numerusform>
            <numerusform>Hier passen höchstens %Ln Zeichen hinein.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter an amount above zero.</source>
        <translation>Geben Sie einen Betrag über null ein.</translation>
    </message>
    <message>
        <source>Enter an amount with at most two decimals.</source>
        <translation>Geben Sie einen Betrag mit höchstens zwei Nachkommastellen ein.</translation>
    </message>
    <message>
        <source>This gig is no longer there.</source>
        <translation>Diesen Auftrag gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>One cannot bid on one’s own gig.</source>
        <translation>Auf eigene Aufträge kann man nicht bieten.</translation>
    </message>
    <message>
        <source>This gig is no longer open.</source>
        <translation>Dieser Auftrag ist nicht mehr offen.</translation>
    </message>
    <message>
        <source>You have already bid on this gig.</source>
        <translation>Sie haben bereits auf diesen Auftrag geboten.</translation>
    </message>
    <message>
        <source>This bid is no longer there.</source>
        <translation>Dieses Gebot gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This bid has been decided.</source>
        <translation>Über dieses Gebot ist entschieden.</translation>
    </message>
    <message>
        <source>Somebody else is being hired for this gig.</source>
        <translation>Für diesen Auftrag wird gerade jemand anderes beauftragt.</translation>
    </message>
    <message>
        <source>Only its owner can change a gig.</source>
        <translation>Nur der Auftraggeber kann einen Auftrag ändern.</translation>
    </message>
    <message>
        <source>This is somebody else’s bid.</source>
        <translation>Das ist das Gebot von jemand anderem.</translation>
    </message>
    <message>
        <source>This gig is being deleted.</source>
        <translation>Dieser Auftrag wird gerade gelöscht.</translation>
    </message>
    <message>
        <source>Only the owner of a gig has a shortlist.</source>
        <translation>Nur der Auftraggeber kann Gebote vormerken.</translation>
    </message>
    <message>
        <source>Only its owner can complete a gig.</source>
        <translation>Nur der Auftraggeber kann einen Auftrag abschließen.</translation>
    </message>
    <message>
        <source>This gig is completed.</source>
        <translation>Dieser Auftrag ist abgeschlossen.</translation>
    </message>
    <message>
        <source>Nobody has been hired for this gig yet.</source>
        <translation>Für diesen Auftrag ist noch niemand beauftragt.</translation>
    </message>
</context>
<context>
    <name>gigflow::OutboxDialog</name>
    <message>
        <source>a gig</source>
        <translation>ein Auftrag</translation>
    </message>
    <message>
        <source>a freelancer</source>
        <translation>einem Freelancer</translation>
    </message>
    <message>
        <source>Post “%1”</source>
        <translation>„%1“ einstellen</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>„%1“ ändern</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>„%1“ löschen</translation>
    </message>
    <message>
        <source>Bid %1 on “%2”</source>
        <translation>%1 auf „%2“ bieten</translation>
    </message>
    <message>
        <source>Change the bid on “%1”</source>
        <translation>Das Gebot auf „%1“ ändern</translation>
    </message>
    <message>
        <source>Withdraw the bid on “%1”</source>
        <translation>Das Gebot auf „%1“ zurückziehen</translation>
    </message>
    <message>
        <source>Hire %1 for %2</source>
        <translation>%1 für %2 beauftragen</translation>
    </message>
    <message>
        <source>Hire for “%1”</source>
        <translation>Für „%1“ beauftragen</translation>
    </message>
    <message>
        <source>Decline the bid of %1</source>
        <translation>Das Gebot von %1 ablehnen</translation>
    </message>
    <message>
        <source>Change your profile</source>
        <translation>Ihr Profil ändern</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>Nichts wartet</translation>
    </message>
    <message>
        <source>Everything you did has reached the server.</source>
        <translation>Alles, was Sie getan haben, hat den Server erreicht.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Send again: %1</source>
        <translation>Erneut senden: %1</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Discard: %1</source>
        <translation>Verwerfen: %1</translation>
    </message>
    <message>
        <source>Shortlist the bid of %1</source>
        <translation>Das Gebot von %1 vormerken</translation>
    </message>
    <message>
        <source>Take the bid of %1 off the shortlist</source>
        <translation>Vormerkung des Gebots von %1 aufheben</translation>
    </message>
    <message>
        <source>Complete “%1”</source>
        <translation>„%1“ abschließen</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <source>Compare: %1</source>
        <translation>Vergleichen: %1</translation>
    </message>
</context>
<context>
    <name>gigflow::Palette</name>
    <message>
        <source>Go to or do</source>
        <translation>Aufrufen oder ausführen</translation>
    </message>
    <message>
        <source>Go to a page or a gig, or do something</source>
        <translation>Seite oder Auftrag aufrufen oder etwas ausführen</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Go anywhere</source>
        <translation>Schnellzugriff</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>what is listed, and its shortcut or its budget, as a screen reader says it</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <extracomment>what is chosen, its place, and how many there are</extracomment>
        <translation>%1, %2 von %3</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>Nichts gefunden zu „%1“</translation>
    </message>
</context>
<context>
    <name>gigflow::PasswordForm</name>
    <message>
        <source>Current password</source>
        <translation>Aktuelles Passwort</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>At least 8 characters</source>
        <translation>Mindestens 8 Zeichen</translation>
    </message>
    <message>
        <source>Enter the password you have now.</source>
        <translation>Geben Sie Ihr jetziges Passwort ein.</translation>
    </message>
    <message>
        <source>Use at least 8 characters.</source>
        <translation>Mindestens 8 Zeichen sind nötig.</translation>
    </message>
    <message>
        <source>That is the password you have now.</source>
        <translation>Das ist Ihr jetziges Passwort.</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Wird geändert…</translation>
    </message>
    <message>
        <source>Your password is changed.</source>
        <translation>Ihr Passwort ist geändert.</translation>
    </message>
    <message>
        <source>That is not the password you have now.</source>
        <translation>Das ist nicht Ihr jetziges Passwort.</translation>
    </message>
</context>
<context>
    <name>gigflow::PauseMenu</name>
    <message>
        <source>For an hour</source>
        <translation>Für eine Stunde</translation>
    </message>
    <message>
        <source>Until tomorrow morning</source>
        <translation>Bis morgen früh</translation>
    </message>
    <message>
        <source>Resume alerts</source>
        <translation>Meldungen fortsetzen</translation>
    </message>
    <message>
        <source>Alerts are paused until %1.</source>
        <translation>Meldungen sind pausiert bis %1.</translation>
    </message>
    <message>
        <source>Alerts are paused until tomorrow, %1.</source>
        <translation>Meldungen sind pausiert bis morgen, %1.</translation>
    </message>
</context>
<context>
    <name>gigflow::PersonPage</name>
    <message>
        <source>Open gigs of this person</source>
        <translation>Offene Aufträge dieser Person</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Open gigs</source>
        <translation>Offene Aufträge</translation>
    </message>
    <message>
        <source>No open gigs</source>
        <translation>Keine offenen Aufträge</translation>
    </message>
    <message>
        <source>This person has nothing on offer just now.</source>
        <translation>Diese Person bietet gerade nichts an.</translation>
    </message>
    <message>
        <source>Return to the page you came from</source>
        <translation>Zur Seite zurück, von der Sie kamen</translation>
    </message>
</context>
<context>
    <name>gigflow::PictureDialog</name>
    <message>
        <source>Your picture</source>
        <translation>Ihr Bild</translation>
    </message>
    <message>
        <source>Your cover</source>
        <translation>Ihr Titelbild</translation>
    </message>
    <message>
        <source>Drop a picture here, or</source>
        <translation>Bild hierher ziehen oder</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei auswählen…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Take the picture from the clipboard (%1)</source>
        <translation>Das Bild aus der Zwischenablage nehmen (%1)</translation>
    </message>
    <message>
        <source>This server keeps no pictures itself. Give the address of one that is on the web, or name a Cloudinary account in Settings.</source>
        <translation>Dieser Server bewahrt selbst keine Bilder auf. Geben Sie die Adresse eines Bildes im Web an, oder tragen Sie in den Einstellungen ein Cloudinary-Konto ein.</translation>
    </message>
    <message>
        <source>Address of a picture</source>
        <translation>Adresse eines Bildes</translation>
    </message>
    <message>
        <source>Or the address of one on the web</source>
        <translation>Oder die Adresse eines Bildes im Web</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>Diese Adresse verwenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Sending the picture</source>
        <translation>Das Bild wird gesendet</translation>
    </message>
    <message>
        <source>Use this picture</source>
        <translation>Dieses Bild verwenden</translation>
    </message>
    <message>
        <source>Another picture</source>
        <translation>Anderes Bild</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Bild auswählen</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Bilder (%1)</translation>
    </message>
    <message>
        <source>There is no picture in that.</source>
        <translation>Darin ist kein Bild.</translation>
    </message>
    <message>
        <source>That is not a picture that can be used. PNG, JPEG, WebP and GIF can.</source>
        <translation>Dieses Bild lässt sich nicht verwenden. Möglich sind PNG, JPEG, WebP und GIF.</translation>
    </message>
    <message>
        <source>This server keeps no pictures itself. Give an address instead.</source>
        <translation>Dieser Server bewahrt selbst keine Bilder auf. Geben Sie stattdessen eine Adresse an.</translation>
    </message>
    <message>
        <source>The address of a picture begins with https://.</source>
        <translation>Die Adresse eines Bildes beginnt mit https://.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>gigflow::ProfileHead</name>
    <message>
        <source>Change picture</source>
        <translation>Bild ändern</translation>
    </message>
    <message>
        <source>Choose the picture that others see of you</source>
        <translation>Das Bild wählen, das andere von Ihnen sehen</translation>
    </message>
    <message>
        <source>Change cover</source>
        <translation>Titelbild ändern</translation>
    </message>
    <message>
        <source>Choose the wide picture above your name</source>
        <translation>Das breite Bild über Ihrem Namen wählen</translation>
    </message>
    <message>
        <source>member since %1</source>
        <translation>Mitglied seit %1</translation>
    </message>
</context>
<context>
    <name>gigflow::ProfilePage</name>
    <message>
        <source>Change password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>Where you are signed in</source>
        <translation>Wo Sie angemeldet sind</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Only you see this.</source>
        <translation>Nur Sie sehen das.</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>Über Sie</translation>
    </message>
    <message>
        <source>People need a name to call you by.</source>
        <translation>Andere brauchen einen Namen, um Sie anzusprechen.</translation>
    </message>
    <message>
        <source>A username is needed for signing in.</source>
        <translation>Zum Anmelden ist ein Benutzername nötig.</translation>
    </message>
    <message>
        <source>Your profile is saved.</source>
        <translation>Ihr Profil ist gespeichert.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Your picture is changed.</source>
        <translation>Ihr Bild ist geändert.</translation>
    </message>
    <message>
        <source>Your cover is changed.</source>
        <translation>Ihr Titelbild ist geändert.</translation>
    </message>
    <message>
        <source>Sign out on this computer</source>
        <translation>Auf diesem Computer abmelden</translation>
    </message>
    <message>
        <source>Let others see the new name and username</source>
        <translation>Andere den neuen Namen und Benutzernamen sehen lassen</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Go back to the name and username that others see</source>
        <translation>Zum Namen und Benutzernamen zurückkehren, die andere sehen</translation>
    </message>
    <message>
        <source>Not saved yet. What you typed is kept here as a draft.</source>
        <translation>Noch nicht gespeichert. Was Sie eingegeben haben, bleibt hier als Entwurf erhalten.</translation>
    </message>
    <message>
        <source>Your numbers appear here once the server can be reached.</source>
        <translation>Ihre Zahlen erscheinen hier, sobald der Server erreichbar ist.</translation>
    </message>
    <message>
        <source>Your profile could not be fetched</source>
        <translation>Ihr Profil konnte nicht abgerufen werden</translation>
    </message>
    <message>
        <source>Fetching your profile…</source>
        <translation>Ihr Profil wird abgerufen…</translation>
    </message>
    <message>
        <source>Your changes are discarded.</source>
        <translation>Ihre Änderungen sind verworfen.</translation>
    </message>
</context>
<context>
    <name>gigflow::Reconciler</name>
    <message>
        <source>The connection closed before the server answered, and the server does not have it.</source>
        <translation>Die Verbindung brach ab, bevor der Server antwortete, und dort ist nichts angekommen.</translation>
    </message>
</context>
<context>
    <name>gigflow::RegisterForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>Konto erstellen</translation>
    </message>
    <message>
        <source>At least 8 characters</source>
        <translation>Mindestens 8 Zeichen</translation>
    </message>
    <message>
        <source>Creating account…</source>
        <translation>Konto wird erstellt…</translation>
    </message>
</context>
<context>
    <name>gigflow::SavedSearches</name>
    <message>
        <source>%1  (%2 new)</source>
        <extracomment>a saved search and how many gigs in it were not seen yet</extracomment>
        <translation>%1  (%2 neu)</translation>
    </message>
    <message>
        <source>No saved searches yet</source>
        <translation>Noch keine gespeicherten Suchen</translation>
    </message>
    <message>
        <source>&amp;Save this search…</source>
        <translation>Diese Suche &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Tell me of new gigs in it</source>
        <translation>Neue Aufträge darin &amp;melden</translation>
    </message>
    <message>
        <source>&amp;Rename “%1”…</source>
        <translation>„%1“ &amp;umbenennen…</translation>
    </message>
    <message>
        <source>Rename search</source>
        <translation>Suche umbenennen</translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation>Name der Suche</translation>
    </message>
    <message>
        <source>Tell me of new gigs in it</source>
        <translation>Neue Aufträge darin melden</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Delete “%1”</source>
        <translation>„%1“ &amp;löschen</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Diese Suche speichern</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Suche speichern</translation>
    </message>
    <message>
        <source>“%1” is saved. You are told of new gigs in it.</source>
        <translation>„%1“ ist gespeichert. Neue Aufträge darin werden gemeldet.</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>„%1“ ist gespeichert.</translation>
    </message>
    <message>
        <source>The search “%1” is deleted.</source>
        <translation>Die Suche „%1“ ist gelöscht.</translation>
    </message>
</context>
<context>
    <name>gigflow::ServerAddress</name>
    <message>
        <source>Enter the address of a server, for example gigs.example.org.</source>
        <translation>Geben Sie die Adresse eines Servers ein, zum Beispiel gigs.example.org.</translation>
    </message>
    <message>
        <source>This is not a server address.</source>
        <translation>Das ist keine Serveradresse.</translation>
    </message>
    <message>
        <source>Leave the name and password out of the address.</source>
        <translation>Lassen Sie Name und Passwort in der Adresse weg.</translation>
    </message>
    <message>
        <source>A server address begins with https://.</source>
        <translation>Eine Serveradresse beginnt mit https://.</translation>
    </message>
    <message>
        <source>Without encryption (http) only a server on this computer can be used. Try https.</source>
        <translation>Ohne Verschlüsselung (http) lässt sich nur ein Server auf diesem Computer nutzen. Versuchen Sie https.</translation>
    </message>
</context>
<context>
    <name>gigflow::ServerProcess</name>
    <message>
        <source>It did not become ready in time.</source>
        <translation>Er war nicht rechtzeitig bereit.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>It crashed.</source>
        <translation>Er ist abgestürzt.</translation>
    </message>
    <message>
        <source>It ended with code %1.</source>
        <translation>Er endete mit Code %1.</translation>
    </message>
</context>
<context>
    <name>gigflow::ServerSection</name>
    <message>
        <source>Server and account</source>
        <translation>Server und Konto</translation>
    </message>
    <message>
        <source>Where your pictures go</source>
        <translation>Wohin Ihre Bilder gehen</translation>
    </message>
    <message>
        <source>Not signed in just now; what was seen before is shown.</source>
        <translation>Gerade nicht angemeldet; gezeigt wird der letzte Stand.</translation>
    </message>
    <message>
        <source>The original backend: bids cannot be changed or withdrawn there, and it keeps no notifications.</source>
        <translation>Das ursprüngliche Backend: Gebote lassen sich dort weder ändern noch zurückziehen, und es bewahrt keine Benachrichtigungen auf.</translation>
    </message>
    <message>
        <source>Gig Flow server</source>
        <translation>Gig-Flow-Server</translation>
    </message>
    <message>
        <source>Cloudinary cloud name</source>
        <translation>Cloud-Name bei Cloudinary</translation>
    </message>
    <message>
        <source>Unsigned upload preset</source>
        <translation>Upload-Preset ohne Signatur</translation>
    </message>
    <message>
        <source>Use this for pictures</source>
        <translation>Für Bilder verwenden</translation>
    </message>
    <message>
        <source>Left empty, they go to the server where it keeps pictures. A Cloudinary account of your own takes them where it does not.</source>
        <translation>Bleibt das leer, gehen sie an den Server, sofern er Bilder aufbewahrt. Tut er das nicht, nimmt ein eigenes Cloudinary-Konto sie auf.</translation>
    </message>
    <message>
        <source>Your next picture goes to Cloudinary.</source>
        <translation>Ihr nächstes Bild geht an Cloudinary.</translation>
    </message>
    <message>
        <source>Your next picture goes to the server.</source>
        <translation>Ihr nächstes Bild geht an den Server.</translation>
    </message>
    <message>
        <source>Accounts on this computer</source>
        <translation>Konten auf diesem Computer</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>Konto hinzufügen…</translation>
    </message>
    <message>
        <source>Sign in as somebody else too; this account stays signed in</source>
        <translation>Zusätzlich als jemand anderes anmelden; dieses Konto bleibt angemeldet</translation>
    </message>
    <message>
        <source>%1, with everything this program can do.</source>
        <comment>server</comment>
        <translation>%1, mit allem, was dieses Programm kann.</translation>
    </message>
</context>
<context>
    <name>gigflow::SessionBanner</name>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Sign in for this session</source>
        <translation>Für diese Sitzung anmelden</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Answer the system&apos;s question to unlock your keyring.</source>
        <translation>Beantworten Sie die Frage des Systems, um Ihren Schlüsselbund zu entsperren.</translation>
    </message>
    <message>
        <source>Your sign-in is kept in the system&apos;s keyring, and the keyring is locked. Until then you see what was here last time.</source>
        <translation>Ihre Anmeldung liegt im Schlüsselbund des Systems, und der ist gesperrt. Bis er entsperrt ist, sehen Sie den Stand vom letzten Mal.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not hand out your sign-in.</source>
        <translation>Der Schlüsselbund des Systems hat Ihre Anmeldung nicht herausgegeben.</translation>
    </message>
    <message>
        <source>No keyring is running on this system, so your sign-in could not be read.</source>
        <translation>Auf diesem System läuft kein Schlüsselbund, daher konnte Ihre Anmeldung nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring does not answer.</source>
        <translation>Der Schlüsselbund des Systems antwortet nicht.</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again; nothing that waits to be sent is lost.</source>
        <translation>Ihre Sitzung ist abgelaufen. Melden Sie sich wieder an; nichts, was auf das Senden wartet, geht verloren.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Wieder anmelden</translation>
    </message>
</context>
<context>
    <name>gigflow::SettingsPage</name>
    <message>
        <source>Follow the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>High contrast is light or dark as the system is, without any shade between.</source>
        <translation>Hoher Kontrast ist hell oder dunkel wie das System, ganz ohne Zwischentöne.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The system&apos;s language</source>
        <translation>Die Sprache des Systems</translation>
    </message>
    <message>
        <source>Changes at once, numbers and dates included.</source>
        <translation>Wirkt sofort, auch auf Zahlen und Datumsangaben.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Open what is chosen in a list</source>
        <translation>In einer Liste das Ausgewählte öffnen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>The next and the previous part of the window</source>
        <translation>Der nächste und der vorige Teil des Fensters</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Shift+Tab</translation>
    </message>
    <message>
        <source>Gig Flow</source>
        <translation>Gig Flow</translation>
    </message>
    <message>
        <source>Gig Flow %1</source>
        <translation>Gig Flow %1</translation>
    </message>
    <message>
        <source>Qt %1. Search: %2. Free software under the MIT licence.</source>
        <translation>Qt %1. Suche: %2. Freie Software unter der MIT-Lizenz.</translation>
    </message>
    <message>
        <source>full-text (SQLite FTS5)</source>
        <translation>Volltext (SQLite FTS5)</translation>
    </message>
    <message>
        <source>simple (this SQLite has no FTS5)</source>
        <translation>einfach (dieses SQLite hat kein FTS5)</translation>
    </message>
    <message>
        <source>Copy a report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Versions and how the connection stands, to show to somebody who helps. No name and no secret is in it.</source>
        <translation>Versionen und Zustand der Verbindung, um sie jemandem zu zeigen, der hilft. Der Bericht enthält keine Namen und keine Geheimnisse.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation>Der Bericht ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Open one of the saved searches</source>
        <translation>Eine der gespeicherten Suchen öffnen</translation>
    </message>
</context>
<context>
    <name>gigflow::ShareBar</name>
    <message>
        <source>%1 %2</source>
        <comment>count, of what: 3 hired</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>gigflow::Shell</name>
    <message>
        <source>That gig is not there any more.</source>
        <translation>Diesen Auftrag gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Fetching the gig…</source>
        <translation>Der Auftrag wird abgerufen…</translation>
    </message>
    <message>
        <source>Your gig is posted.</source>
        <translation>Ihr Auftrag ist eingestellt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Sign out with unsent work?</source>
        <translation>Trotz nicht gesendeter Arbeit abmelden?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) have not reached the server. What is unsent stays on this computer and is sent when you sign in again.</source>
        <translation>
            <numerusform>%Ln Änderung hat den Server noch nicht erreicht. Nicht Gesendetes bleibt auf diesem Computer und wird nach der nächsten Anmeldung gesendet.</numerusform>
            <numerusform>%Ln Änderungen haben den Server noch nicht erreicht. Nicht Gesendetes bleibt auf diesem Computer und wird nach der nächsten Anmeldung gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign out anyway</source>
        <translation>Trotzdem abmelden</translation>
    </message>
    <message>
        <source>That is another account. Add it under Settings, Accounts.</source>
        <translation>Das ist ein anderes Konto. Fügen Sie es unter Einstellungen, Konten hinzu.</translation>
    </message>
    <message>
        <source>Your gig is kept on this computer, and posted as soon as the server can be reached.</source>
        <translation>Ihr Auftrag ist auf diesem Computer aufbewahrt und wird eingestellt, sobald der Server erreichbar ist.</translation>
    </message>
    <message>
        <source>Your changes are put aside.</source>
        <translation>Ihre Änderungen sind beiseitegelegt.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>That search is not there any more.</source>
        <translation>Diese Suche gibt es nicht mehr.</translation>
    </message>
</context>
<context>
    <name>gigflow::SignInForm</name>
    <message>
        <source>E-mail or username</source>
        <translation>E-Mail oder Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Enter your e-mail or username.</source>
        <translation>Geben Sie E-Mail oder Benutzernamen ein.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Geben Sie Ihr Passwort ein.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft…</translation>
    </message>
</context>
<context>
    <name>gigflow::SignInPanel</name>
    <message>
        <source>Sign in as %1</source>
        <translation>Als %1 anmelden</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>That is another account. Add it under Settings, Accounts.</source>
        <translation>Das ist ein anderes Konto. Fügen Sie es unter Einstellungen, Konten hinzu.</translation>
    </message>
</context>
<context>
    <name>gigflow::StatisticsCard</name>
    <message numerus="yes">
        <source>%Ln min</source>
        <translation>
            <numerusform>%Ln Min.</numerusform>
            <numerusform>%Ln Min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h</source>
        <comment>hours</comment>
        <translation>
            <numerusform>%Ln Std.</numerusform>
            <numerusform>%Ln Std.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>As a freelancer</source>
        <translation>Als Freelancer</translation>
    </message>
    <message>
        <source>As an owner</source>
        <translation>Als Auftraggeber</translation>
    </message>
    <message>
        <source>bids placed</source>
        <translation>abgegebene Gebote</translation>
    </message>
    <message>
        <source>win rate</source>
        <translation>Erfolgsquote</translation>
    </message>
    <message>
        <source>earned</source>
        <translation>verdient</translation>
    </message>
    <message>
        <source>What became of your bids</source>
        <translation>Was aus Ihren Geboten wurde</translation>
    </message>
    <message>
        <source>Earned by month</source>
        <translation>Verdienst pro Monat</translation>
    </message>
    <message>
        <source>gigs posted</source>
        <translation>eingestellte Aufträge</translation>
    </message>
    <message>
        <source>spent</source>
        <translation>ausgegeben</translation>
    </message>
    <message>
        <source>from posting to hiring</source>
        <translation>vom Einstellen bis zum Beauftragen</translation>
    </message>
    <message>
        <source>How your gigs stand</source>
        <translation>Wie Ihre Aufträge stehen</translation>
    </message>
    <message>
        <source>Gigs posted by month</source>
        <translation>Eingestellte Aufträge pro Monat</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>percentage</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln decided bid(s)</source>
        <translation>
            <numerusform>von %Ln entschiedenen Gebot</numerusform>
            <numerusform>von %Ln entschiedenen Geboten</numerusform>
        </translation>
    </message>
    <message>
        <source>none is decided yet</source>
        <translation>noch keines ist entschieden</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln hire(s)</source>
        <translation>
            <numerusform>in %Ln Beauftragung</numerusform>
            <numerusform>in %Ln Beauftragungen</numerusform>
        </translation>
    </message>
    <message>
        <source>hired</source>
        <translation>beauftragt</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>ausstehend</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>nicht gewählt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bid(s) received</source>
        <translation>
            <numerusform>%Ln Gebot erhalten</numerusform>
            <numerusform>%Ln Gebote erhalten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 hires known here</source>
        <comment>how many hires&apos; prices this computer knows</comment>
        <translation>%1 von %2 Beauftragungen hier bekannt</translation>
    </message>
    <message>
        <source>nobody is hired yet</source>
        <translation>noch niemand ist beauftragt</translation>
    </message>
    <message>
        <source>half were quicker</source>
        <translation>die Hälfte ging schneller</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>assigned</source>
        <translation>vergeben</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>not known here</source>
        <translation>hier nicht bekannt</translation>
    </message>
</context>
<context>
    <name>gigflow::StatusLine</name>
    <message>
        <source>Signed in for this session only</source>
        <translation>Nur für diese Sitzung angemeldet</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not take the sign-in, so it ends with the program.</source>
        <translation>Der Schlüsselbund des Systems hat die Anmeldung nicht angenommen, daher endet sie mit dem Programm.</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>Verbindung: %1</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbinden…</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>wird hergestellt</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Abgleich läuft…</translation>
    </message>
    <message>
        <source>Up to date at %1</source>
        <translation>Aktuell, Stand %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) waiting</source>
        <translation>
            <numerusform>%Ln Änderung wartet</numerusform>
            <numerusform>%Ln Änderungen warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what has not reached the server yet</source>
        <translation>Zeigen, was den Server noch nicht erreicht hat</translation>
    </message>
    <message numerus="yes">
        <source>Syncing: %Ln gig(s) so far…</source>
        <translation>
            <numerusform>Abgleich: bisher %Ln Auftrag…</numerusform>
            <numerusform>Abgleich: bisher %Ln Aufträge…</numerusform>
        </translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Nicht angemeldet</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>nicht angemeldet</translation>
    </message>
    <message>
        <source>Online, asks every minute</source>
        <translation>Online, fragt jede Minute nach</translation>
    </message>
    <message>
        <source>online, asks every minute</source>
        <translation>online, fragt jede Minute nach</translation>
    </message>
    <message>
        <source>The server answers, but news does not come by itself: the connection for it fails. What is new is asked for once a minute.</source>
        <translation>Der Server antwortet, aber Neues kommt nicht von selbst: Die Verbindung dafür kommt nicht zustande. Einmal in der Minute wird nachgefragt.</translation>
    </message>
</context>
<context>
    <name>gigflow::StorageSection</name>
    <message>
        <source>Clear pictures</source>
        <translation>Bildspeicher leeren</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>They are fetched again when they show</source>
        <translation>Bilder werden neu abgerufen, wenn sie gezeigt werden</translation>
    </message>
    <message>
        <source>Gigs, bids and what waits to be sent are kept in</source>
        <translation>Aufträge, Gebote und was auf das Senden wartet, liegen in</translation>
    </message>
    <message>
        <source>This account</source>
        <translation>Dieses Konto</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Clearing…</source>
        <translation>Wird geleert…</translation>
    </message>
    <message>
        <source>Show where all of it is kept</source>
        <translation>Zeigen, wo alles aufbewahrt wird</translation>
    </message>
</context>
<context>
    <name>gigflow::StoreBanner</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The data on this computer cannot be used, so nothing is shown and nothing can be saved. %1</source>
        <translation>Die Daten auf diesem Computer sind nicht nutzbar, daher wird nichts gezeigt, und nichts kann gespeichert werden. %1</translation>
    </message>
    <message>
        <source>The data on this computer was damaged, or written by a newer version, and is being fetched anew. What was not sent, and drafts, were kept as far as they could be read. The old file is %1.</source>
        <translation>Die Daten auf diesem Computer waren beschädigt oder von einer neueren Version geschrieben und werden neu abgerufen. Nicht Gesendetes und Entwürfe wurden übernommen, soweit sie lesbar waren. Die alte Datei ist %1.</translation>
    </message>
</context>
<context>
    <name>gigflow::SyncNote</name>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Kept on this computer. It is sent as soon as the server can be reached.</source>
        <translation>Auf diesem Computer aufbewahrt. Wird gesendet, sobald der Server erreichbar ist.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>The server did not accept this.</source>
        <translation>Der Server hat das nicht angenommen.</translation>
    </message>
    <message>
        <source>The server did not accept this: %1</source>
        <translation>Der Server hat das nicht angenommen: %1</translation>
    </message>
    <message>
        <source>The connection closed before the answer came, so it is not certain that this was done.</source>
        <translation>Die Verbindung brach ab, bevor die Antwort kam. Es ist daher nicht sicher, ob das ausgeführt wurde.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <source>This was changed on the server meanwhile. Nothing has been overwritten; compare the two and decide.</source>
        <translation>Das wurde inzwischen auf dem Server geändert. Nichts wurde überschrieben; vergleichen Sie beides und entscheiden Sie.</translation>
    </message>
</context>
<context>
    <name>gigflow::Toast</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>on a button: takes back what was just done</extracomment>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>gigflow::Tray</name>
    <message>
        <source>Open Gig Flow</source>
        <translation>Gig Flow öffnen</translation>
    </message>
    <message>
        <source>New gig</source>
        <translation>Neuer Auftrag</translation>
    </message>
    <message>
        <source>Pause alerts</source>
        <translation>Meldungen pausieren</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message numerus="yes">
        <source>Gig Flow: %Ln unread notification(s)</source>
        <translation>
            <numerusform>Gig Flow: %Ln ungelesene Benachrichtigung</numerusform>
            <numerusform>Gig Flow: %Ln ungelesene Benachrichtigungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Gig Flow</source>
        <translation>Gig Flow</translation>
    </message>
</context>
<context>
    <name>gigflow::WelcomePage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>Konto erstellen</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Willkommen zurück</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>Neu hier?</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Join the marketplace</source>
        <translation>Dem Marktplatz beitreten</translation>
    </message>
    <message>
        <source>Have an account?</source>
        <translation>Schon ein Konto?</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>bei %1</translation>
    </message>
</context>
<context>
    <name>gigflow::Words</name>
    <message>
        <source>, </source>
        <extracomment>Between two facts about one gig or bid, as a screen reader says them.</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state: reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a gig&apos;s status</comment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Assigned</source>
        <comment>a gig&apos;s status</comment>
        <translation>Vergeben</translation>
    </message>
    <message>
        <source>Completed</source>
        <comment>a gig&apos;s status</comment>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>a bid&apos;s status</comment>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Hired</source>
        <comment>a bid&apos;s status</comment>
        <translation>Beauftragt</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>a bid&apos;s status</comment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>a bid&apos;s status</comment>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Wartet auf das Senden</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Ausgang ungewiss</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>vor %Ln Minute</numerusform>
            <numerusform>vor %Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>vor %Ln Stunde</numerusform>
            <numerusform>vor %Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>vor %Ln Tag</numerusform>
            <numerusform>vor %Ln Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bid(s)</source>
        <translation>
            <numerusform>%Ln Gebot</numerusform>
            <numerusform>%Ln Gebote</numerusform>
        </translation>
    </message>
    <message>
        <source>budget %1</source>
        <translation>Budget %1</translation>
    </message>
    <message>
        <source>your gig</source>
        <translation>Ihr Auftrag</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>the gig&apos;s owner</comment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>you have bid</source>
        <translation>Sie haben geboten</translation>
    </message>
    <message>
        <source>posted %1</source>
        <comment>3 hours ago</comment>
        <translation>eingestellt %1</translation>
    </message>
    <message>
        <source>bid on %1</source>
        <comment>a gig&apos;s title</comment>
        <translation>Gebot auf %1</translation>
    </message>
    <message>
        <source>your bid</source>
        <translation>Ihr Gebot</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>the bid&apos;s freelancer</comment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>price %1</source>
        <translation>Preis %1</translation>
    </message>
    <message>
        <source>the gig was deleted</source>
        <translation>der Auftrag wurde gelöscht</translation>
    </message>
    <message>
        <source>placed %1</source>
        <comment>3 hours ago</comment>
        <translation>abgegeben %1</translation>
    </message>
    <message>
        <source>Changed meanwhile</source>
        <translation>Inzwischen geändert</translation>
    </message>
    <message>
        <source>Another program holds the file. Close it and start Gig Flow again.</source>
        <translation>Ein anderes Programm hält die Datei fest. Schließen Sie es und starten Sie Gig Flow neu.</translation>
    </message>
    <message>
        <source>The file or its folder may not be written to. Check its permissions.</source>
        <translation>In die Datei oder ihren Ordner darf nicht geschrieben werden. Prüfen Sie die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>The disk could not be read or written.</source>
        <translation>Der Datenträger konnte nicht gelesen oder beschrieben werden.</translation>
    </message>
    <message>
        <source>The disk is full. Make room and try again.</source>
        <translation>Der Datenträger ist voll. Schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The file could not be opened. Check the folder and its permissions.</source>
        <translation>Die Datei konnte nicht geöffnet werden. Prüfen Sie den Ordner und seine Zugriffsrechte.</translation>
    </message>
    <message>
        <source>It could not be saved on this computer.</source>
        <translation>Das konnte auf diesem Computer nicht gespeichert werden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bid(s) to decide on</source>
        <translation>
            <numerusform>über %Ln Gebot zu entscheiden</numerusform>
            <numerusform>über %Ln Gebote zu entscheiden</numerusform>
        </translation>
    </message>
    <message>
        <source>bookmarked</source>
        <comment>a gig</comment>
        <translation>mit Lesezeichen</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <comment>a gig</comment>
        <translation>noch nicht gesehen</translation>
    </message>
    <message>
        <source>shortlisted</source>
        <comment>a bid</comment>
        <translation>vorgemerkt</translation>
    </message>
    <message>
        <source>gig by %1</source>
        <translation>Auftrag von %1</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Gig Flow is already running on %1, but it does not answer.
</source>
        <translation>Gig Flow läuft auf %1 bereits, antwortet aber nicht.
</translation>
    </message>
</context>
</TS>
