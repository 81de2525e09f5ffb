<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
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
&apos;gigflow --help&apos; आज़माएँ।
</translation>
    </message>
    <message>
        <source>Gig Flow, a freelance marketplace for the desktop</source>
        <translation>Gig Flow, डेस्कटॉप के लिए फ्रीलांस मार्केटप्लेस</translation>
    </message>
    <message>
        <source>Keep everything in DIR; another folder is another instance.</source>
        <translation>सब कुछ DIR में रखें; दूसरा फ़ोल्डर यानी दूसरा इंस्टेंस।</translation>
    </message>
    <message>
        <source>Start in the system tray, without the window.</source>
        <translation>विंडो के बिना, सिस्टम ट्रे में शुरू करें।</translation>
    </message>
    <message>
        <source>Open a gig, in the running instance where there is one.</source>
        <translation>कोई गिग खोलें; अगर प्रोग्राम पहले से चल रहा है, तो उसी में।</translation>
    </message>
    <message>
        <source>--data needs a folder.</source>
        <translation>--data के लिए एक फ़ोल्डर चाहिए।</translation>
    </message>
    <message>
        <source>Only one link can be opened.</source>
        <translation>केवल एक लिंक खोला जा सकता है।</translation>
    </message>
    <message>
        <source>This is not a link to a gig (gigflow://gig/ID).</source>
        <translation>यह किसी गिग का लिंक नहीं है (gigflow://gig/ID)।</translation>
    </message>
</context>
<context>
    <name>DataFolder</name>
    <message>
        <source>%1 is not a folder.</source>
        <translation>%1 फ़ोल्डर नहीं है।</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>फ़ोल्डर %1 नहीं बनाया जा सका।</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to.</source>
        <translation>फ़ोल्डर %1 में लिखा नहीं जा सकता।</translation>
    </message>
</context>
<context>
    <name>ExportList</name>
    <message>
        <source>Export this list</source>
        <translation>यह सूची निर्यात करें</translation>
    </message>
    <message>
        <source>CSV table, for spreadsheets (*.csv)</source>
        <translation>CSV तालिका, स्प्रेडशीट के लिए (*.csv)</translation>
    </message>
    <message>
        <source>JSON, for programs (*.json)</source>
        <translation>JSON, प्रोग्रामों के लिए (*.json)</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>फ़ाइल %1 लिखी नहीं जा सकी।</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>फ़ाइल %1 लिखी नहीं जा सकी: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to %1.</source>
        <translation>
            <numerusform>%Ln पंक्ति %1 में लिखी गई।</numerusform>
            <numerusform>%Ln पंक्तियाँ %1 में लिखी गईं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>opens the folder of a file that was just written</extracomment>
        <translation>दिखाएँ</translation>
    </message>
</context>
<context>
    <name>GigFilter</name>
    <message>
        <source>Any status</source>
        <translation>कोई भी स्थिति</translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>between the states of gigs that are wanted: &quot;Open or Assigned&quot;</extracomment>
        <translation> या </translation>
    </message>
    <message>
        <source>Any time</source>
        <comment>when a gig was posted</comment>
        <translation>कभी भी</translation>
    </message>
    <message>
        <source>Today</source>
        <comment>when a gig was posted</comment>
        <translation>आज</translation>
    </message>
    <message numerus="yes">
        <source>Past %Ln day(s)</source>
        <comment>when a gig was posted</comment>
        <translation>
            <numerusform>पिछला %Ln दिन</numerusform>
            <numerusform>पिछले %Ln दिन</numerusform>
        </translation>
    </message>
    <message>
        <source>Any number of bids</source>
        <translation>कितनी भी बोलियाँ</translation>
    </message>
    <message>
        <source>No bids yet</source>
        <translation>अभी कोई बोली नहीं</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln bid(s)</source>
        <translation>
            <numerusform>अधिकतम %Ln बोली</numerusform>
            <numerusform>अधिकतम %Ln बोलियाँ</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>a budget</comment>
        <translation>बजट %1 से</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <comment>a budget</comment>
        <translation>बजट %1 तक</translation>
    </message>
    <message>
        <source>By %1</source>
        <comment>a gig&apos;s owner</comment>
        <translation>मालिक: %1</translation>
    </message>
    <message>
        <source>Bookmarked</source>
        <comment>gigs</comment>
        <translation>बुकमार्क किए गए</translation>
    </message>
    <message>
        <source>Not seen yet</source>
        <comment>gigs</comment>
        <translation>अब तक न देखे गए</translation>
    </message>
</context>
<context>
    <name>LocalBackend</name>
    <message>
        <source>Posts gigs and hires</source>
        <translation>गिग पोस्ट करना और लोगों को काम पर रखना</translation>
    </message>
    <message>
        <source>Looks for gigs and bids</source>
        <translation>गिग ढूँढना और बोली लगाना</translation>
    </message>
</context>
<context>
    <name>PrintedGig</name>
    <message>
        <source>Budget %1</source>
        <translation>बजट %1</translation>
    </message>
    <message>
        <source>Posted by %1</source>
        <comment>name</comment>
        <translation>%1 ने पोस्ट किया</translation>
    </message>
    <message>
        <source>Bids</source>
        <translation>बोलियाँ</translation>
    </message>
    <message>
        <source>Your bid</source>
        <translation>आपकी बोली</translation>
    </message>
    <message>
        <source>Print gig</source>
        <translation>गिग प्रिंट करें</translation>
    </message>
    <message>
        <source>Save gig as PDF</source>
        <translation>गिग को PDF के रूप में सहेजें</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF दस्तावेज़ (*.pdf)</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>Undoable</name>
    <message>
        <source>It has already been sent.</source>
        <translation>यह पहले ही भेजा जा चुका है।</translation>
    </message>
</context>
<context>
    <name>Unsynced</name>
    <message>
        <source>You are offline</source>
        <translation>आप ऑफ़लाइन हैं</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>This is the first time, so it takes a moment.</source>
        <translation>यह पहली बार है, इसलिए थोड़ा समय लगता है।</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>आपने साइन इन नहीं किया है</translation>
    </message>
    <message>
        <source>What the server has appears here once you are.</source>
        <translation>साइन इन होते ही सर्वर पर जो है, वह यहाँ दिखेगा।</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>The connection closed before an answer came. It may or may not have worked.</source>
        <translation>जवाब आने से पहले ही कनेक्शन बंद हो गया। हो सकता है कि यह हो गया हो, या न हुआ हो।</translation>
    </message>
    <message>
        <source>The server cannot be reached. Check the connection and try again.</source>
        <translation>सर्वर तक पहुँचा नहीं जा सका। कनेक्शन जाँचें और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted, so nothing was sent.</source>
        <translation>सर्वर के प्रमाणपत्र पर भरोसा नहीं है, इसलिए कुछ भी नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>The server took too long to answer. Try again in a moment.</source>
        <translation>सर्वर ने जवाब देने में बहुत देर लगाई। थोड़ी देर में फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>रद्द किया गया।</translation>
    </message>
    <message>
        <source>The name or the password is not right.</source>
        <translation>नाम या पासवर्ड सही नहीं है।</translation>
    </message>
    <message>
        <source>You are not allowed to do that.</source>
        <translation>आपको ऐसा करने की अनुमति नहीं है।</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>यह अब मौजूद नहीं है।</translation>
    </message>
    <message>
        <source>It has changed meanwhile.</source>
        <translation>इस बीच यह बदल गया है।</translation>
    </message>
    <message>
        <source>Something here needs another look.</source>
        <translation>यहाँ कुछ फिर से देखने की ज़रूरत है।</translation>
    </message>
    <message>
        <source>Too many attempts. Try again in %1 s.</source>
        <translation>बहुत ज़्यादा कोशिशें हुईं। %1 सेकंड में फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Too many attempts. Try again in a little while.</source>
        <translation>बहुत ज़्यादा कोशिशें हुईं। थोड़ी देर में फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The server has a problem of its own. Try again later.</source>
        <translation>सर्वर में ही कोई समस्या है। बाद में फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>What answers there does not speak Gig Flow.</source>
        <translation>वहाँ जो जवाब देता है, वह Gig Flow नहीं समझता।</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not cooperate.</source>
        <translation>सिस्टम की कीरिंग ने साथ नहीं दिया।</translation>
    </message>
    <message>
        <source>Give it a title of at most 100 characters.</source>
        <translation>अधिकतम 100 वर्णों का शीर्षक दें।</translation>
    </message>
    <message>
        <source>Describe the work in at most 2,000 characters.</source>
        <translation>अधिकतम 2,000 वर्णों में काम का विवरण दें।</translation>
    </message>
    <message>
        <source>Write a few words to the owner.</source>
        <translation>मालिक के लिए कुछ शब्द लिखें।</translation>
    </message>
    <message>
        <source>Enter the name people should see.</source>
        <translation>वह नाम दर्ज करें जो लोगों को दिखना चाहिए।</translation>
    </message>
    <message>
        <source>Choose a username.</source>
        <translation>कोई यूज़रनेम चुनें।</translation>
    </message>
    <message>
        <source>Enter a whole e-mail address.</source>
        <translation>पूरा ईमेल पता दर्ज करें।</translation>
    </message>
    <message>
        <source>Use at least 8 characters.</source>
        <translation>कम से कम 8 वर्णों का उपयोग करें।</translation>
    </message>
    <message>
        <source>This needs another look.</source>
        <translation>इसे फिर से देखने की ज़रूरत है।</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>कतार में</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>भेजा जा रहा है…</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>नामंज़ूर</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>पुष्टि नहीं हुई</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>अभी-अभी</translation>
    </message>
    <message>
        <source>No bids yet</source>
        <translation>अभी कोई बोली नहीं</translation>
    </message>
    <message>
        <source>Enter an amount such as %1 or %2.</source>
        <translation>%1 या %2 जैसी राशि दर्ज करें।</translation>
    </message>
    <message>
        <source>Changed meanwhile</source>
        <translation>इस बीच बदल गया</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation>
            <numerusform>%Ln मिनट पहले</numerusform>
            <numerusform>%Ln मिनट पहले</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h ago</source>
        <translation>
            <numerusform>%Ln घंटा पहले</numerusform>
            <numerusform>%Ln घंटे पहले</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln d ago</source>
        <translation>
            <numerusform>%Ln दिन पहले</numerusform>
            <numerusform>%Ln दिन पहले</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gigflow::AccountList</name>
    <message>
        <source>%1, on this computer</source>
        <translation>%1, इस कंप्यूटर पर</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>who, server</comment>
        <translation>%2 पर %1</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>हटाया जा रहा है…</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>अभी दिख रहा है</translation>
    </message>
    <message>
        <source>Switch</source>
        <comment>to another account</comment>
        <translation>बदलें</translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <translation>%1 पर जाएँ</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>an account</comment>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 को हटाएँ</translation>
    </message>
    <message>
        <source>Sign out and delete what this computer keeps of the account</source>
        <translation>साइन आउट करें और इस कंप्यूटर पर खाते का रखा हुआ सब मिटाएँ</translation>
    </message>
    <message>
        <source>Remove this account from this computer?</source>
        <translation>इस खाते को इस कंप्यूटर से हटाएँ?</translation>
    </message>
    <message>
        <source>%1 is signed out here, and its gigs, drafts and whatever has not been sent are deleted from this computer. What the server has stays there.</source>
        <translation>%1 को यहाँ साइन आउट किया जाएगा, और उसके गिग, ड्राफ़्ट और जो कुछ भेजा नहीं गया, इस कंप्यूटर से मिटा दिया जाएगा। सर्वर पर जो है, वह वहीं रहेगा।</translation>
    </message>
    <message>
        <source>%1 is not removed: the keyring does not give its secret up. Unlock the keyring and try again.</source>
        <translation>%1 नहीं हटाया गया: कीरिंग उसका रहस्य नहीं छोड़ रही। कीरिंग खोलें और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Some files of %1 could not be deleted. They are in %2.</source>
        <translation>%1 की कुछ फ़ाइलें मिटाई नहीं जा सकीं। वे %2 में हैं।</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>इस कंप्यूटर पर</translation>
    </message>
    <message>
        <source>The account that is shown now stays signed in</source>
        <translation>अभी दिख रहा खाता साइन इन रहेगा</translation>
    </message>
</context>
<context>
    <name>gigflow::AddressPage</name>
    <message>
        <source>Server address</source>
        <translation>सर्वर का पता</translation>
    </message>
    <message>
        <source>gigs.example.org</source>
        <translation>gigs.example.org</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>जारी रखें</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>सर्वर से कनेक्ट करें</translation>
    </message>
    <message>
        <source>Proxy and certificates…</source>
        <translation>प्रॉक्सी और प्रमाणपत्र…</translation>
    </message>
    <message>
        <source>How servers are reached from here</source>
        <translation>यहाँ से सर्वरों तक कैसे पहुँचा जाए</translation>
    </message>
    <message>
        <source>That is not an address yet.</source>
        <translation>यह अभी पता नहीं है।</translation>
    </message>
    <message>
        <source>Looking for %1…</source>
        <translation>%1 को ढूँढा जा रहा है…</translation>
    </message>
    <message>
        <source>The original Gig Flow backend</source>
        <translation>मूल Gig Flow बैकएंड</translation>
    </message>
    <message>
        <source>A Gig Flow server</source>
        <translation>Gig Flow सर्वर</translation>
    </message>
    <message>
        <source>%1%2 answers, over an encrypted connection.</source>
        <translation>%1%2 एन्क्रिप्टेड कनेक्शन पर जवाब दे रहा है।</translation>
    </message>
    <message>
        <source>%1%2 answers, on this computer.</source>
        <translation>%1%2 इसी कंप्यूटर पर जवाब दे रहा है।</translation>
    </message>
    <message>
        <source>Nothing answers at this address.</source>
        <translation>इस पते पर कोई जवाब नहीं दे रहा।</translation>
    </message>
    <message>
        <source>No answer in time. The address may be wrong, or the server is asleep.</source>
        <translation>समय पर जवाब नहीं आया। शायद पता गलत है, या सर्वर सो रहा है।</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted. If it comes from an authority of your own organisation, choose that under Proxy and certificates.</source>
        <translation>सर्वर के प्रमाणपत्र पर भरोसा नहीं है। अगर वह आपके अपने संगठन के प्राधिकरण का है, तो उसे “प्रॉक्सी और प्रमाणपत्र” में चुनें।</translation>
    </message>
    <message>
        <source>Something answers there, but it is not a Gig Flow server.</source>
        <translation>वहाँ से जवाब तो आता है, पर वह Gig Flow सर्वर नहीं है।</translation>
    </message>
    <message>
        <source>Enter the address your server&apos;s people gave you.</source>
        <translation>वह पता दर्ज करें जो आपके सर्वर के लोगों ने आपको दिया है।</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>जाँच हो रही है…</translation>
    </message>
    <message>
        <source>Proxy and certificates</source>
        <translation>प्रॉक्सी और प्रमाणपत्र</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>gigflow::AlertsSection</name>
    <message>
        <source>Notifications</source>
        <translation>सूचनाएँ</translation>
    </message>
    <message>
        <source>Starting and closing</source>
        <translation>शुरू और बंद होना</translation>
    </message>
    <message>
        <source>Tell me on the desktop</source>
        <translation>मुझे डेस्कटॉप पर बताएँ</translation>
    </message>
    <message>
        <source>I am hired</source>
        <translation>जब मुझे काम पर रखा जाए</translation>
    </message>
    <message>
        <source>Somebody bids on my gig</source>
        <translation>जब कोई मेरे गिग पर बोली लगाए</translation>
    </message>
    <message>
        <source>Somebody else was chosen</source>
        <translation>जब किसी और को चुना जाए</translation>
    </message>
    <message>
        <source>Anything else</source>
        <translation>बाकी सब</translation>
    </message>
    <message>
        <source>Resume alerts</source>
        <translation>अलर्ट फिर शुरू करें</translation>
    </message>
    <message>
        <source>Everything is kept under Notifications in any case. While the desktop asks for quiet, alerts wait.</source>
        <translation>हर हाल में सब कुछ “सूचनाएँ” में रखा जाता है। जब तक डेस्कटॉप “परेशान न करें” पर हो, अलर्ट रुके रहते हैं।</translation>
    </message>
    <message>
        <source>Start with the system, out of sight</source>
        <translation>सिस्टम के साथ बैकग्राउंड में शुरू करें</translation>
    </message>
    <message>
        <source>That could not be written.</source>
        <translation>इसे लिखा नहीं जा सका।</translation>
    </message>
    <message>
        <source>Keep running in the tray when the window is closed</source>
        <translation>विंडो बंद होने पर ट्रे में चलता रहे</translation>
    </message>
    <message>
        <source>Only where the desktop has a tray; elsewhere closing the window ends the program.</source>
        <translation>केवल वहाँ, जहाँ डेस्कटॉप में ट्रे हो; बाकी जगह विंडो बंद करने से प्रोग्राम बंद हो जाता है।</translation>
    </message>
    <message>
        <source>This desktop shows no tray just now, so closing the window ends the program.</source>
        <translation>यह डेस्कटॉप अभी कोई ट्रे नहीं दिखा रहा, इसलिए विंडो बंद करने से प्रोग्राम बंद हो जाता है।</translation>
    </message>
    <message>
        <source>A new gig suits a saved search</source>
        <translation>जब कोई नया गिग सहेजी गई खोज से मेल खाए</translation>
    </message>
    <message>
        <source>Alerts tell of all accounts that are signed in, and say whose they are where that is not the one shown.</source>
        <translation>अलर्ट उन सभी खातों के बारे में होते हैं, जिनमें साइन इन है; जो खाता नहीं दिख रहा, उसका नाम साथ में होता है।</translation>
    </message>
</context>
<context>
    <name>gigflow::BidDelegate</name>
    <message>
        <source>Budget %1</source>
        <translation>बजट %1</translation>
    </message>
    <message>
        <source>A gig that was deleted</source>
        <translation>मिटाया गया गिग</translation>
    </message>
    <message>
        <source>Your bid</source>
        <translation>आपकी बोली</translation>
    </message>
</context>
<context>
    <name>gigflow::BidForm</name>
    <message>
        <source>Your price</source>
        <translation>आपकी कीमत</translation>
    </message>
    <message>
        <source>Message to the owner</source>
        <translation>मालिक के लिए संदेश</translation>
    </message>
    <message>
        <source>Place bid</source>
        <translation>बोली लगाएँ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Make a bid</source>
        <translation>बोली लगाएँ</translation>
    </message>
    <message>
        <source>The budget is %1.</source>
        <translation>बजट %1 है।</translation>
    </message>
    <message>
        <source>Change your bid</source>
        <translation>अपनी बोली बदलें</translation>
    </message>
    <message>
        <source>Save bid</source>
        <translation>बोली सहेजें</translation>
    </message>
    <message>
        <source>Say what you ask for the work.</source>
        <translation>बताएँ कि आप काम के लिए कितना माँगते हैं।</translation>
    </message>
    <message>
        <source>Enter an amount such as %1.</source>
        <translation>राशि ऐसे दर्ज करें: %1।</translation>
    </message>
    <message>
        <source>The price must be more than nothing.</source>
        <translation>कीमत शून्य से ज़्यादा होनी चाहिए।</translation>
    </message>
    <message>
        <source>Write a few words to the owner.</source>
        <translation>मालिक के लिए कुछ शब्द लिखें।</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>सहेजा जा रहा है…</translation>
    </message>
    <message>
        <source>Placing…</source>
        <translation>बोली लगाई जा रही है…</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>टेम्पलेट</translation>
    </message>
    <message>
        <source>Fill in {%1} first, or write it without the braces.</source>
        <translation>पहले {%1} को भरें, या उसे कोष्ठकों के बिना लिखें।</translation>
    </message>
    <message numerus="yes">
        <source>Fill in {%1} and %Ln more first.</source>
        <translation>
            <numerusform>पहले {%1} और %Ln अन्य को भरें।</numerusform>
            <numerusform>पहले {%1} और %Ln अन्य को भरें।</numerusform>
        </translation>
    </message>
    <message>
        <source>That is %1 above the budget of %2.</source>
        <translation>यह %2 के बजट से %1 ज़्यादा है।</translation>
    </message>
    <message>
        <source>That is %1 below the budget of %2.</source>
        <translation>यह %2 के बजट से %1 कम है।</translation>
    </message>
    <message>
        <source>That is the budget exactly.</source>
        <translation>यह ठीक बजट के बराबर है।</translation>
    </message>
    <message>
        <source>Leave the bid as it is</source>
        <translation>बोली को जैसी है वैसी रहने दें</translation>
    </message>
    <message>
        <source>Send your bid to the owner</source>
        <translation>अपनी बोली मालिक को भेजें</translation>
    </message>
    <message>
        <source>Begin with a text that you keep</source>
        <translation>अपने रखे हुए किसी टेक्स्ट से शुरू करें</translation>
    </message>
    <message>
        <source>Your changes are put aside.</source>
        <translation>आपके बदलाव अलग रख दिए गए हैं।</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>खारिज करें</translation>
    </message>
</context>
<context>
    <name>gigflow::BidTemplateDialog</name>
    <message>
        <source>Name of the template</source>
        <translation>टेम्पलेट का नाम</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>कीमत</translation>
    </message>
    <message>
        <source>Text of the template</source>
        <translation>टेम्पलेट का टेक्स्ट</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>टेक्स्ट</translation>
    </message>
    <message>
        <source>Change template</source>
        <translation>टेम्पलेट बदलें</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>नया टेम्पलेट</translation>
    </message>
    <message>
        <source>Price (optional)</source>
        <translation>कीमत (वैकल्पिक)</translation>
    </message>
    <message>
        <source>{owner}, {title}, {budget}, {price} and {me} are filled in. Any other word in braces, such as {days}, you are asked to fill in each time.</source>
        <extracomment>the words in braces are names that the program knows; leave them as they are</extracomment>
        <translation>{owner}, {title}, {budget}, {price} और {me} अपने-आप भरे जाते हैं। कोष्ठकों में कोई भी दूसरा शब्द, जैसे {days}, हर बार आपसे भरवाया जाता है।</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>टेम्पलेट सहेजें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Give it a name to find it by.</source>
        <translation>इसे कोई नाम दें, ताकि बाद में मिल सके।</translation>
    </message>
    <message>
        <source>Write the text that your bids begin with.</source>
        <translation>वह टेक्स्ट लिखें जिससे आपकी बोलियाँ शुरू होती हैं।</translation>
    </message>
</context>
<context>
    <name>gigflow::BidTemplates</name>
    <message>
        <source>No templates yet</source>
        <translation>अभी कोई टेम्पलेट नहीं</translation>
    </message>
    <message>
        <source>&amp;Save this text as a template…</source>
        <translation>इस टेक्स्ट को टेम्पलेट के रूप में सहेजें (&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;New template…</source>
        <translation>नया टेम्पलेट (&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>बदलें (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>मिटाएँ (&amp;D)</translation>
    </message>
    <message>
        <source>Template “%1” is deleted.</source>
        <translation>टेम्पलेट “%1” मिटा दिया गया।</translation>
    </message>
</context>
<context>
    <name>gigflow::BidsPanel</name>
    <message>
        <source>Hire %1 for %2</source>
        <translation>%1 को %2 में काम पर रखें</translation>
    </message>
    <message>
        <source>%1?</source>
        <translation>%1?</translation>
    </message>
    <message>
        <source>The gig is then assigned and every other bid on it is turned down. This cannot be undone.</source>
        <translation>इसके बाद गिग सौंप दिया जाता है और उस पर लगी बाकी सभी बोलियाँ अस्वीकार हो जाती हैं। इसे पूर्ववत नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>Bids on this gig</source>
        <translation>इस गिग पर बोलियाँ</translation>
    </message>
    <message>
        <source>Bids</source>
        <translation>बोलियाँ</translation>
    </message>
    <message>
        <source>Bids (%1)</source>
        <translation>बोलियाँ (%1)</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>लोड हो रहा है…</translation>
    </message>
    <message>
        <source>No bids yet</source>
        <translation>अभी कोई बोली नहीं</translation>
    </message>
    <message>
        <source>You will be told when one comes in.</source>
        <translation>बोली आने पर आपको बताया जाएगा।</translation>
    </message>
    <message>
        <source>Sort bids by</source>
        <translation>बोलियों का क्रम</translation>
    </message>
    <message>
        <source>Shortlisted</source>
        <translation>शॉर्टलिस्ट की गई</translation>
    </message>
    <message>
        <source>Show only shortlisted bids</source>
        <translation>केवल शॉर्टलिस्ट की गई बोलियाँ दिखाएँ</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>नई पहले</translation>
    </message>
    <message>
        <source>Lowest price</source>
        <translation>सबसे कम कीमत</translation>
    </message>
    <message>
        <source>Highest price</source>
        <translation>सबसे ज़्यादा कीमत</translation>
    </message>
    <message>
        <source>&amp;Hire</source>
        <translation>काम पर रखें (&amp;H)</translation>
    </message>
    <message>
        <source>Give the work to the chosen freelancer</source>
        <translation>चुने गए फ्रीलांसर को काम दें</translation>
    </message>
    <message>
        <source>&amp;Shortlist</source>
        <translation>शॉर्टलिस्ट करें (&amp;S)</translation>
    </message>
    <message>
        <source>Mark the chosen bids as worth a second look; only you see that</source>
        <translation>चुनी गई बोलियों को दोबारा देखने लायक चिह्नित करें; यह केवल आपको दिखता है</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>तुलना करें (&amp;C)</translation>
    </message>
    <message>
        <source>Two to four chosen or shortlisted bids side by side</source>
        <translation>चुनी गई या शॉर्टलिस्ट की गई दो से चार बोलियाँ आमने-सामने</translation>
    </message>
    <message>
        <source>&amp;Decline</source>
        <translation>अस्वीकार करें (&amp;D)</translation>
    </message>
    <message>
        <source>Show &amp;profile</source>
        <translation>प्रोफ़ाइल दिखाएँ (&amp;P)</translation>
    </message>
    <message>
        <source>Who made the chosen bid</source>
        <translation>चुनी गई बोली किसने लगाई</translation>
    </message>
    <message>
        <source>No bid is shortlisted</source>
        <translation>कोई बोली शॉर्टलिस्ट में नहीं</translation>
    </message>
    <message>
        <source>Shortlist the bids that you want to look at again.</source>
        <translation>जिन बोलियों को आप फिर देखना चाहते हैं, उन्हें शॉर्टलिस्ट करें।</translation>
    </message>
    <message>
        <source>Remove from &amp;shortlist</source>
        <translation>शॉर्टलिस्ट से हटाएँ (&amp;S)</translation>
    </message>
    <message>
        <source>The bid of %1 is declined.</source>
        <translation>%1 की बोली अस्वीकार कर दी गई।</translation>
    </message>
    <message>
        <source>At most four bids fit side by side: these are the first four.</source>
        <translation>अधिकतम चार बोलियाँ आमने-सामने आ सकती हैं: ये पहली चार हैं।</translation>
    </message>
    <message>
        <source>Turn the chosen bids down</source>
        <translation>चुनी हुई बोलियों को अस्वीकार करें</translation>
    </message>
    <message>
        <source>Only shor&amp;tlisted</source>
        <translation>केवल शॉर्टलिस्ट की गई (&amp;T)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bid(s) are declined.</source>
        <translation>
            <numerusform>%Ln बोली अस्वीकार कर दी गई।</numerusform>
            <numerusform>%Ln बोलियाँ अस्वीकार कर दी गईं।</numerusform>
        </translation>
    </message>
    <message>
        <source>E&amp;xport bids…</source>
        <translation>बोलियाँ निर्यात करें (&amp;X)…</translation>
    </message>
    <message>
        <source>Write the bids of this list to a CSV or JSON file</source>
        <translation>इस सूची की बोलियाँ CSV या JSON फ़ाइल में लिखें</translation>
    </message>
    <message>
        <source>Bids on %1</source>
        <comment>a gig&apos;s title</comment>
        <translation>%1 पर बोलियाँ</translation>
    </message>
    <message>
        <source>No bids are here</source>
        <translation>यहाँ कोई बोली नहीं है</translation>
    </message>
    <message>
        <source>They appear once the server can be reached.</source>
        <translation>सर्वर तक पहुँच होते ही वे दिखेंगी।</translation>
    </message>
    <message>
        <source>The bids could not be fetched</source>
        <translation>बोलियाँ लाई नहीं जा सकीं</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Fetching the bids…</source>
        <translation>बोलियाँ लाई जा रही हैं…</translation>
    </message>
    <message>
        <source>No bids</source>
        <translation>कोई बोली नहीं</translation>
    </message>
</context>
<context>
    <name>gigflow::BrowsePage</name>
    <message>
        <source>Search gigs</source>
        <translation>गिग खोजें</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>क्रम</translation>
    </message>
    <message>
        <source>Gigs</source>
        <translation>गिग</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>नए पहले</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>पुराने पहले</translation>
    </message>
    <message>
        <source>Highest budget</source>
        <translation>सबसे ज़्यादा बजट</translation>
    </message>
    <message>
        <source>Lowest budget</source>
        <translation>सबसे कम बजट</translation>
    </message>
    <message>
        <source>Most bids</source>
        <translation>सबसे ज़्यादा बोलियाँ</translation>
    </message>
    <message>
        <source>No open gigs yet</source>
        <translation>अभी कोई खुला गिग नहीं</translation>
    </message>
    <message>
        <source>Be the first: post a gig and let bids come to you.</source>
        <translation>शुरुआत आप करें: कोई गिग पोस्ट करें और बोलियाँ अपने पास आने दें।</translation>
    </message>
    <message>
        <source>Post the first gig</source>
        <translation>पहला गिग पोस्ट करें</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>“%1” के लिए कुछ नहीं मिला</translation>
    </message>
    <message>
        <source>Every word has to appear in the gig. Try fewer words.</source>
        <translation>हर शब्द गिग में होना चाहिए। कम शब्दों से कोशिश करें।</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>खोज साफ़ करें</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>फ़िल्टर</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>सहेजी गई</translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation>फ़िल्टर (&amp;F)</translation>
    </message>
    <message>
        <source>Show or hide the filters</source>
        <translation>फ़िल्टर दिखाएँ या छिपाएँ</translation>
    </message>
    <message>
        <source>Sa&amp;ved searches…</source>
        <translation>सहेजी गई खोजें (&amp;V)…</translation>
    </message>
    <message>
        <source>Searches that you keep, and what is new in them</source>
        <translation>आपकी रखी हुई खोजें, और उनमें क्या नया है</translation>
    </message>
    <message>
        <source>&amp;Save this search…</source>
        <translation>यह खोज सहेजें (&amp;S)…</translation>
    </message>
    <message>
        <source>Keep search and filters, and be told of new gigs</source>
        <translation>खोज और फ़िल्टर रखें, और नए गिग की सूचना पाएँ</translation>
    </message>
    <message>
        <source>Mark all as s&amp;een</source>
        <translation>सभी को देखा हुआ चिह्नित करें (&amp;E)</translation>
    </message>
    <message>
        <source>Take the mark of new gigs from everything in the list</source>
        <translation>सूची के सभी गिग से नए होने का चिह्न हटाएँ</translation>
    </message>
    <message>
        <source>E&amp;xport list…</source>
        <translation>सूची निर्यात करें (&amp;X)…</translation>
    </message>
    <message>
        <source>Write the gigs of this list to a CSV or JSON file</source>
        <translation>इस सूची के गिग CSV या JSON फ़ाइल में लिखें</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>खोज साफ़ करें</translation>
    </message>
    <message>
        <source>The order of the list</source>
        <translation>सूची का क्रम</translation>
    </message>
    <message>
        <source>No gig passes these filters</source>
        <translation>कोई गिग इन फ़िल्टरों से मेल नहीं खाता</translation>
    </message>
    <message>
        <source>Take a filter away, or save this search to be told when a gig comes that suits it.</source>
        <translation>कोई फ़िल्टर हटाएँ, या यह खोज सहेजें ताकि मेल खाता गिग आने पर आपको बताया जाए।</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>खोज और फ़िल्टर साफ़ करें</translation>
    </message>
    <message>
        <source>Filters %1</source>
        <comment>how many</comment>
        <translation>फ़िल्टर %1</translation>
    </message>
    <message numerus="yes">
        <source>Filters, %Ln set</source>
        <translation>
            <numerusform>फ़िल्टर, %Ln लगा है</numerusform>
            <numerusform>फ़िल्टर, %Ln लगे हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved %1</source>
        <comment>how many new</comment>
        <translation>सहेजी गई %1</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>सहेजी गई खोजें</translation>
    </message>
    <message numerus="yes">
        <source>Saved searches, %Ln new gig(s)</source>
        <translation>
            <numerusform>सहेजी गई खोजें, %Ln नया गिग</numerusform>
            <numerusform>सहेजी गई खोजें, %Ln नए गिग</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open gig(s)</source>
        <translation>
            <numerusform>%Ln खुला गिग</numerusform>
            <numerusform>%Ln खुले गिग</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gig(s)</source>
        <translation>
            <numerusform>%Ln गिग</numerusform>
            <numerusform>%Ln गिग</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in the list is marked as seen.</source>
        <translation>सूची में सब कुछ देखा हुआ चिह्नित कर दिया गया।</translation>
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
        <translation>Gig Flow में आपका स्वागत है</translation>
    </message>
    <message>
        <source>Post work, bid on it, hire. Where should your marketplace live?</source>
        <translation>काम पोस्ट करें, उस पर बोली लगाएँ, लोगों को काम पर रखें। आपका मार्केटप्लेस कहाँ रहे?</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>इस कंप्यूटर पर</translation>
    </message>
    <message>
        <source>Try everything right away, with sample gigs and two people to act as. Nothing leaves this computer.</source>
        <translation>सब कुछ अभी आज़माएँ, नमूने के गिग और दो लोगों के साथ जिनकी भूमिका आप ले सकते हैं। कुछ भी इस कंप्यूटर से बाहर नहीं जाता।</translation>
    </message>
    <message>
        <source>Needs gigflow-server, which is not installed beside this program.</source>
        <translation>इसके लिए gigflow-server चाहिए, जो इस प्रोग्राम के साथ इंस्टॉल नहीं है।</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>सर्वर से कनेक्ट करें</translation>
    </message>
    <message>
        <source>Join a marketplace that somebody runs, with your own account there.</source>
        <translation>किसी और के चलाए मार्केटप्लेस से जुड़ें, वहाँ अपने खाते के साथ।</translation>
    </message>
    <message>
        <source>Accounts on this computer</source>
        <translation>इस कंप्यूटर के खाते</translation>
    </message>
</context>
<context>
    <name>gigflow::CommandRequest</name>
    <message>
        <source>This server cannot do that.</source>
        <translation>यह सर्वर ऐसा नहीं कर सकता।</translation>
    </message>
    <message>
        <source>The server kept the old name, “%1”.</source>
        <translation>सर्वर ने पुराना नाम “%1” ही रखा।</translation>
    </message>
    <message>
        <source>What this was about is no longer there.</source>
        <translation>जिससे यह जुड़ा था, वह अब मौजूद नहीं है।</translation>
    </message>
</context>
<context>
    <name>gigflow::CompareBids</name>
    <message>
        <source>%1 above the budget</source>
        <translation>बजट से %1 ज़्यादा</translation>
    </message>
    <message>
        <source>%1 below the budget</source>
        <translation>बजट से %1 कम</translation>
    </message>
    <message>
        <source>The budget exactly</source>
        <translation>ठीक बजट के बराबर</translation>
    </message>
    <message>
        <source>Compare bids</source>
        <translation>बोलियों की तुलना करें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Your budget is %1.</source>
        <translation>आपका बजट %1 है।</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>सबसे कम</translation>
    </message>
    <message>
        <source>placed %1</source>
        <comment>3 hours ago</comment>
        <translation>लगाई गई: %1</translation>
    </message>
    <message>
        <source>Hire</source>
        <translation>काम पर रखें</translation>
    </message>
    <message>
        <source>Hire %1</source>
        <translation>%1 को काम पर रखें</translation>
    </message>
    <message>
        <source>Remove from shortlist</source>
        <translation>शॉर्टलिस्ट से हटाएँ</translation>
    </message>
    <message>
        <source>Shortlist</source>
        <translation>शॉर्टलिस्ट करें</translation>
    </message>
    <message>
        <source>Remove %1 from the shortlist</source>
        <translation>%1 को शॉर्टलिस्ट से हटाएँ</translation>
    </message>
    <message>
        <source>Shortlist %1</source>
        <translation>%1 को शॉर्टलिस्ट करें</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>अस्वीकार करें</translation>
    </message>
    <message>
        <source>Decline %1</source>
        <translation>%1 की बोली अस्वीकार करें</translation>
    </message>
</context>
<context>
    <name>gigflow::CompareDialog</name>
    <message>
        <source>Changed meanwhile</source>
        <translation>इस बीच बदल गया</translation>
    </message>
    <message>
        <source>This was changed on the server after you began. Nothing has been overwritten: choose what stays.</source>
        <translation>आपके शुरू करने के बाद इसे सर्वर पर बदला गया। कुछ भी ओवरराइट नहीं हुआ है: चुनें कि क्या रखा जाए।</translation>
    </message>
    <message>
        <source>This was changed on the server after you asked to remove it. It is still there: choose what happens.</source>
        <translation>आपके हटाने के लिए कहने के बाद इसे सर्वर पर बदला गया। यह अब भी वहाँ है: चुनें कि क्या किया जाए।</translation>
    </message>
    <message>
        <source>Save mine</source>
        <translation>मेरा वाला सहेजें</translation>
    </message>
    <message>
        <source>Remove it anyway</source>
        <translation>फिर भी हटाएँ</translation>
    </message>
    <message>
        <source>Use the server’s</source>
        <translation>सर्वर वाला रखें</translation>
    </message>
    <message>
        <source>Leave it there</source>
        <translation>वहीं रहने दें</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>बाद में तय करें</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>आपका</translation>
    </message>
    <message>
        <source>Your title</source>
        <translation>आपका शीर्षक</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>शीर्षक</translation>
    </message>
    <message>
        <source>Your description</source>
        <translation>आपका विवरण</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>आपका संदेश</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>संदेश</translation>
    </message>
    <message>
        <source>Your budget</source>
        <translation>आपका बजट</translation>
    </message>
    <message>
        <source>Your price</source>
        <translation>आपकी कीमत</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>बजट</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>कीमत</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>सर्वर पर</translation>
    </message>
    <message>
        <source>It could not be read.</source>
        <translation>इसे पढ़ा नहीं जा सका।</translation>
    </message>
    <message>
        <source>%1 on the server, different: %2</source>
        <translation>सर्वर पर %1, अलग: %2</translation>
    </message>
    <message>
        <source>%1 on the server: %2</source>
        <translation>सर्वर पर %1: %2</translation>
    </message>
    <message>
        <source>Enter an amount such as %1.</source>
        <translation>राशि ऐसे दर्ज करें: %1।</translation>
    </message>
</context>
<context>
    <name>gigflow::CropView</name>
    <message>
        <source>Part of the picture</source>
        <translation>तस्वीर का हिस्सा</translation>
    </message>
    <message>
        <source>Arrow keys move the picture, plus and minus change its size.</source>
        <translation>तीर कुंजियों से तस्वीर खिसकती है, प्लस और माइनस से उसका आकार बदलता है।</translation>
    </message>
</context>
<context>
    <name>gigflow::DesktopNotifier</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>और %Ln अन्य</numerusform>
            <numerusform>और %Ln अन्य</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new notification(s)</source>
        <translation>
            <numerusform>%Ln नई सूचना</numerusform>
            <numerusform>%Ln नई सूचनाएँ</numerusform>
        </translation>
    </message>
    <message>
        <source>For %1</source>
        <extracomment>on a desktop notification, of an account that is not the one on screen</extracomment>
        <translation>%1 के लिए</translation>
    </message>
</context>
<context>
    <name>gigflow::DevicesCard</name>
    <message>
        <source>Ask again</source>
        <translation>फिर पूछें</translation>
    </message>
    <message>
        <source>This server does not tell where you are signed in.</source>
        <translation>यह सर्वर नहीं बताता कि आप कहाँ-कहाँ साइन इन हैं।</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>सर्वर से पूछा जा रहा है…</translation>
    </message>
    <message>
        <source>A device without a name</source>
        <translation>बिना नाम का डिवाइस</translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation>पिछला उपयोग: %1</translation>
    </message>
    <message>
        <source>signed in %1</source>
        <translation>साइन इन: %1</translation>
    </message>
    <message>
        <source>this device</source>
        <translation>यह डिवाइस</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>साइन आउट करें</translation>
    </message>
    <message>
        <source>Sign out %1, %2</source>
        <comment>device, its facts</comment>
        <translation>%1 को साइन आउट करें, %2</translation>
    </message>
    <message>
        <source>End the sign-in on that device</source>
        <translation>उस डिवाइस का साइन-इन खत्म करें</translation>
    </message>
    <message>
        <source>Sign out that device?</source>
        <translation>उस डिवाइस को साइन आउट करें?</translation>
    </message>
    <message>
        <source>“%1” must sign in again to go on. What it has not sent yet stays there.</source>
        <translation>आगे काम करने के लिए “%1” पर फिर साइन इन करना होगा। जो उसने अभी तक नहीं भेजा, वह वहीं रहता है।</translation>
    </message>
    <message>
        <source>Sign it out</source>
        <translation>उसे साइन आउट करें</translation>
    </message>
    <message>
        <source>That device is signed out.</source>
        <translation>वह डिवाइस साइन आउट हो गया।</translation>
    </message>
</context>
<context>
    <name>gigflow::DraftListModel</name>
    <message>
        <source>Without a title yet</source>
        <translation>अभी कोई शीर्षक नहीं</translation>
    </message>
    <message>
        <source>Change of a gig</source>
        <translation>गिग में बदलाव</translation>
    </message>
    <message>
        <source>New gig</source>
        <translation>नया गिग</translation>
    </message>
    <message>
        <source>Change of a bid</source>
        <translation>बोली में बदलाव</translation>
    </message>
    <message>
        <source>New bid</source>
        <translation>नई बोली</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>ड्राफ़्ट</translation>
    </message>
    <message>
        <source>changed %1</source>
        <comment>3 hours ago</comment>
        <translation>बदला गया: %1</translation>
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
        <translation>गिग के ड्राफ़्ट</translation>
    </message>
    <message>
        <source>Drafts of bids</source>
        <translation>बोलियों के ड्राफ़्ट</translation>
    </message>
    <message>
        <source>&amp;Write on…</source>
        <translation>आगे लिखें (&amp;W)…</translation>
    </message>
    <message>
        <source>Go on with this draft</source>
        <translation>इस ड्राफ़्ट पर काम जारी रखें</translation>
    </message>
    <message>
        <source>&amp;Delete draft</source>
        <translation>ड्राफ़्ट मिटाएँ (&amp;D)</translation>
    </message>
    <message>
        <source>Throw this draft away</source>
        <translation>इस ड्राफ़्ट को फेंक दें</translation>
    </message>
    <message>
        <source>No drafts</source>
        <translation>कोई ड्राफ़्ट नहीं</translation>
    </message>
    <message>
        <source>A gig that you begin to write is kept here until you post it.</source>
        <translation>जो गिग आप लिखना शुरू करते हैं, वह पोस्ट करने तक यहाँ रखा जाता है।</translation>
    </message>
    <message>
        <source>A bid that you begin to write is kept here until you place it.</source>
        <translation>जो बोली आप लिखना शुरू करते हैं, वह लगाने तक यहाँ रखी जाती है।</translation>
    </message>
    <message>
        <source>No draft chosen</source>
        <translation>कोई ड्राफ़्ट नहीं चुना गया</translation>
    </message>
    <message>
        <source>Choose a draft to go on with it.</source>
        <translation>आगे काम करने के लिए कोई ड्राफ़्ट चुनें।</translation>
    </message>
    <message>
        <source>Without a title yet</source>
        <translation>अभी कोई शीर्षक नहीं</translation>
    </message>
    <message>
        <source>Last changed %1. Nobody else has seen it.</source>
        <comment>3 hours ago</comment>
        <translation>पिछला बदलाव: %1। इसे और किसी ने नहीं देखा है।</translation>
    </message>
    <message>
        <source>Write on</source>
        <translation>आगे लिखें</translation>
    </message>
    <message>
        <source>The draft is deleted.</source>
        <translation>ड्राफ़्ट मिटा दिया गया।</translation>
    </message>
</context>
<context>
    <name>gigflow::Field</name>
    <message>
        <source>Show password</source>
        <translation>पासवर्ड दिखाएँ</translation>
    </message>
</context>
<context>
    <name>gigflow::FilterChips</name>
    <message>
        <source>Remove filter: %1</source>
        <translation>फ़िल्टर हटाएँ: %1</translation>
    </message>
</context>
<context>
    <name>gigflow::FilterPanel</name>
    <message>
        <source>Lowest budget</source>
        <translation>न्यूनतम बजट</translation>
    </message>
    <message>
        <source>from</source>
        <translation>से</translation>
    </message>
    <message>
        <source>Highest budget</source>
        <translation>अधिकतम बजट</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>तक</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>पोस्ट का समय</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Bids</source>
        <translation>बोलियाँ</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>मालिक</translation>
    </message>
    <message>
        <source>part of a name</source>
        <translation>नाम का हिस्सा</translation>
    </message>
    <message>
        <source>Bookmarked</source>
        <translation>बुकमार्क किए गए</translation>
    </message>
    <message>
        <source>Only bookmarked gigs</source>
        <translation>केवल बुकमार्क किए गए गिग</translation>
    </message>
    <message>
        <source>Not seen yet</source>
        <translation>अब तक न देखे गए</translation>
    </message>
    <message>
        <source>Only gigs not seen yet</source>
        <translation>केवल अब तक न देखे गए गिग</translation>
    </message>
    <message>
        <source>Budget from</source>
        <translation>न्यूनतम बजट</translation>
    </message>
    <message>
        <source>Budget up to</source>
        <translation>अधिकतम बजट</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>कोई भी स्थिति</translation>
    </message>
    <message>
        <source>Any number</source>
        <translation>कितनी भी</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>एक से ज़्यादा</translation>
    </message>
    <message>
        <source>Enter an amount such as %1.</source>
        <translation>राशि ऐसे दर्ज करें: %1।</translation>
    </message>
    <message>
        <source>This is less than the lowest budget.</source>
        <translation>यह न्यूनतम बजट से कम है।</translation>
    </message>
</context>
<context>
    <name>gigflow::FreedesktopNotices</name>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
</context>
<context>
    <name>gigflow::GigActions</name>
    <message>
        <source>&amp;Bookmark</source>
        <translation>बुकमार्क करें (&amp;B)</translation>
    </message>
    <message>
        <source>Keep this gig at hand: the filter “Bookmarked” finds it</source>
        <translation>इस गिग को पास रखें: फ़िल्टर “बुकमार्क किए गए” से यह मिल जाता है</translation>
    </message>
    <message>
        <source>Mark as &amp;not seen</source>
        <translation>न देखा हुआ चिह्नित करें (&amp;N)</translation>
    </message>
    <message>
        <source>Give it the mark of new gigs again</source>
        <translation>इस पर फिर से नए गिग का चिह्न लगाएँ</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>लिंक कॉपी करें (&amp;L)</translation>
    </message>
    <message>
        <source>Copy a link that opens this gig</source>
        <translation>इस गिग को खोलने वाला लिंक कॉपी करें</translation>
    </message>
    <message>
        <source>&amp;More by this owner</source>
        <translation>इस मालिक के और गिग (&amp;M)</translation>
    </message>
    <message>
        <source>Browse the gigs of the same owner</source>
        <translation>इसी मालिक के गिग ब्राउज़ करें</translation>
    </message>
    <message>
        <source>Profile of the &amp;owner</source>
        <translation>मालिक की प्रोफ़ाइल (&amp;O)</translation>
    </message>
    <message>
        <source>Show who posted this gig</source>
        <translation>दिखाएँ कि यह गिग किसने पोस्ट किया</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>प्रिंट करें (&amp;P)…</translation>
    </message>
    <message>
        <source>Print this gig and its bids</source>
        <translation>यह गिग और इसकी बोलियाँ प्रिंट करें</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>PDF के रूप में सहेजें (&amp;D)…</translation>
    </message>
    <message>
        <source>Save this gig and its bids as a document</source>
        <translation>यह गिग और इसकी बोलियाँ दस्तावेज़ के रूप में सहेजें</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>संपादित करें (&amp;E)…</translation>
    </message>
    <message>
        <source>Change title, description or budget</source>
        <translation>शीर्षक, विवरण या बजट बदलें</translation>
    </message>
    <message>
        <source>Mark as &amp;completed</source>
        <translation>पूरा हुआ चिह्नित करें (&amp;C)</translation>
    </message>
    <message>
        <source>The work is done: close this gig</source>
        <translation>काम हो गया: यह गिग बंद करें</translation>
    </message>
    <message>
        <source>Dele&amp;te</source>
        <translation>मिटाएँ (&amp;T)</translation>
    </message>
    <message>
        <source>Take this gig off the market</source>
        <translation>इस गिग को मार्केटप्लेस से हटाएँ</translation>
    </message>
    <message>
        <source>Remove &amp;bookmark</source>
        <translation>बुकमार्क हटाएँ (&amp;B)</translation>
    </message>
    <message>
        <source>Link copied.</source>
        <translation>लिंक कॉपी हो गया।</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 के रूप में सहेजा गया।</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>फ़ाइल %1 लिखी नहीं जा सकी।</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>“%1” मिटा दिया गया।</translation>
    </message>
    <message>
        <source>“%1” is completed.</source>
        <translation>“%1” पूरा हुआ।</translation>
    </message>
</context>
<context>
    <name>gigflow::GigCardDelegate</name>
    <message>
        <source>Yours</source>
        <translation>आपका</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pending</source>
        <comment>bids</comment>
        <translation>
            <numerusform>%Ln लंबित</numerusform>
            <numerusform>%Ln लंबित</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gigflow::GigDialog</name>
    <message>
        <source>Post a new gig</source>
        <translation>नया गिग पोस्ट करें</translation>
    </message>
    <message>
        <source>Post gig</source>
        <translation>गिग पोस्ट करें</translation>
    </message>
    <message>
        <source>Edit gig</source>
        <translation>गिग संपादित करें</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>बदलाव सहेजें</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>शीर्षक</translation>
    </message>
    <message>
        <source>What needs doing, in a few words</source>
        <translation>क्या करना है, कुछ शब्दों में</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>What is there, what should come out, by when</source>
        <translation>क्या मौजूद है, क्या बनना चाहिए, और कब तक</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>बजट</translation>
    </message>
    <message>
        <source>In US dollars</source>
        <translation>अमेरिकी डॉलर में</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Give the gig a title.</source>
        <translation>गिग को शीर्षक दें।</translation>
    </message>
    <message>
        <source>That is longer than %1 characters.</source>
        <translation>यह %1 वर्णों से लंबा है।</translation>
    </message>
    <message>
        <source>Describe what is to be done.</source>
        <translation>बताएँ कि क्या करना है।</translation>
    </message>
    <message>
        <source>Say what the work is worth to you.</source>
        <translation>बताएँ कि आपके लिए इस काम की कीमत कितनी है।</translation>
    </message>
    <message>
        <source>Enter an amount such as %1.</source>
        <translation>राशि ऐसे दर्ज करें: %1।</translation>
    </message>
    <message>
        <source>The budget must be more than nothing.</source>
        <translation>बजट शून्य से ज़्यादा होना चाहिए।</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>सहेजा जा रहा है…</translation>
    </message>
</context>
<context>
    <name>gigflow::GigHeader</name>
    <message>
        <source>Budget %1</source>
        <translation>बजट %1</translation>
    </message>
    <message>
        <source>You</source>
        <translation>आप</translation>
    </message>
    <message>
        <source>Your profile</source>
        <translation>आपकी प्रोफ़ाइल</translation>
    </message>
    <message>
        <source>Profile of %1</source>
        <translation>%1 की प्रोफ़ाइल</translation>
    </message>
    <message>
        <source>posted %1</source>
        <translation>पोस्ट किया गया: %1</translation>
    </message>
    <message>
        <source>Drag the title to share a link to this gig</source>
        <translation>इस गिग का लिंक साझा करने के लिए शीर्षक को खींचें</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>अन्य कार्रवाइयाँ</translation>
    </message>
</context>
<context>
    <name>gigflow::GigList</name>
    <message>
        <source>Loading…</source>
        <translation>लोड हो रहा है…</translation>
    </message>
    <message>
        <source>Gigs appear here once the server can be reached. Anything you do meanwhile is kept and sent then.</source>
        <translation>सर्वर तक पहुँच होते ही गिग यहाँ दिखेंगे। इस बीच आप जो भी करते हैं, वह रखा जाता है और तब भेजा जाता है।</translation>
    </message>
    <message>
        <source>Fetching gigs…</source>
        <translation>गिग लाए जा रहे हैं…</translation>
    </message>
    <message>
        <source>The gigs could not be fetched</source>
        <translation>गिग लाए नहीं जा सके</translation>
    </message>
</context>
<context>
    <name>gigflow::GigPage</name>
    <message>
        <source>This gig takes no more bids.</source>
        <translation>इस गिग पर अब और बोलियाँ नहीं ली जातीं।</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>कुछ नहीं चुना गया</translation>
    </message>
    <message>
        <source>Choose a gig in the list to see all of it here.</source>
        <translation>पूरा गिग यहाँ देखने के लिए सूची में से कोई गिग चुनें।</translation>
    </message>
    <message>
        <source>The server cannot be reached. This is what it last said.</source>
        <translation>सर्वर तक पहुँचा नहीं जा सका। यह वही है जो उसने पिछली बार बताया था।</translation>
    </message>
    <message>
        <source>The server does not have this gig any more. This is what it last said.</source>
        <translation>यह गिग अब सर्वर पर नहीं है। यह वही है जो उसने पिछली बार बताया था।</translation>
    </message>
    <message>
        <source>Your bid on “%1” is withdrawn.</source>
        <translation>“%1” पर आपकी बोली वापस ले ली गई।</translation>
    </message>
</context>
<context>
    <name>gigflow::LocalPage</name>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Who would you like to be?</source>
        <translation>आप कौन बनना चाहेंगे?</translation>
    </message>
    <message>
        <source>Starting the marketplace on this computer…</source>
        <translation>इस कंप्यूटर पर मार्केटप्लेस शुरू हो रहा है…</translation>
    </message>
    <message>
        <source>Act as %1</source>
        <translation>%1 की भूमिका लें</translation>
    </message>
    <message>
        <source>Signing in as %1…</source>
        <translation>%1 के रूप में साइन इन हो रहा है…</translation>
    </message>
    <message>
        <source>The marketplace on this computer could not be started.</source>
        <translation>इस कंप्यूटर पर मार्केटप्लेस शुरू नहीं हो सका।</translation>
    </message>
    <message>
        <source>Two people are ready on this computer. You can change from one to the other at any time.</source>
        <translation>इस कंप्यूटर पर दो लोग तैयार हैं। आप कभी भी एक से दूसरे पर जा सकते हैं।</translation>
    </message>
</context>
<context>
    <name>gigflow::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>फ़ाइल (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New gig…</source>
        <translation>नया गिग (&amp;N)…</translation>
    </message>
    <message>
        <source>Post a new gig</source>
        <translation>नया गिग पोस्ट करें</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>रीफ़्रेश करें (&amp;R)</translation>
    </message>
    <message>
        <source>Ask the server for what is new</source>
        <translation>सर्वर से पूछें कि क्या नया है</translation>
    </message>
    <message>
        <source>What &amp;waits to be sent…</source>
        <translation>क्या भेजा जाना बाकी है (&amp;W)…</translation>
    </message>
    <message>
        <source>Show what has not reached the server yet</source>
        <translation>दिखाएँ कि अभी तक सर्वर तक क्या नहीं पहुँचा है</translation>
    </message>
    <message>
        <source>Sign &amp;out…</source>
        <translation>साइन आउट करें (&amp;O)…</translation>
    </message>
    <message>
        <source>Sign out on this computer</source>
        <translation>इस कंप्यूटर पर साइन आउट करें</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>बाहर निकलें (&amp;Q)</translation>
    </message>
    <message>
        <source>End the program</source>
        <translation>प्रोग्राम बंद करें</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>संपादन (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Find gigs</source>
        <translation>गिग खोजें (&amp;F)</translation>
    </message>
    <message>
        <source>Search in all gigs</source>
        <translation>सभी गिग में खोजें</translation>
    </message>
    <message>
        <source>Go any&amp;where…</source>
        <translation>कहीं भी जाएँ (&amp;W)…</translation>
    </message>
    <message>
        <source>Type a few letters of a page, a gig or something to do</source>
        <translation>किसी पेज, गिग या कार्रवाई के नाम के कुछ अक्षर टाइप करें</translation>
    </message>
    <message>
        <source>Mark all notifications as &amp;read</source>
        <translation>सभी सूचनाओं को पढ़ा हुआ चिह्नित करें (&amp;R)</translation>
    </message>
    <message>
        <source>Mark every notification as read</source>
        <translation>हर सूचना को पढ़ा हुआ चिह्नित करें</translation>
    </message>
    <message>
        <source>&amp;Pause alerts for an hour</source>
        <translation>अलर्ट एक घंटे के लिए रोकें (&amp;P)</translation>
    </message>
    <message>
        <source>Keep alerts off the desktop for an hour</source>
        <translation>एक घंटे तक डेस्कटॉप पर अलर्ट न दिखाएँ</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>फिर शुरू करें</translation>
    </message>
    <message>
        <source>Res&amp;ume alerts</source>
        <translation>अलर्ट फिर शुरू करें (&amp;U)</translation>
    </message>
    <message>
        <source>Tell of what happens on the desktop again</source>
        <translation>जो होता है, उसे फिर से डेस्कटॉप पर बताएँ</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>दृश्य (&amp;V)</translation>
    </message>
    <message>
        <source>Appearance of the &amp;system</source>
        <translation>सिस्टम का रंग-रूप (&amp;S)</translation>
    </message>
    <message>
        <source>Light or dark as the system is</source>
        <translation>सिस्टम के अनुसार हल्का या गहरा</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>हल्का (&amp;L)</translation>
    </message>
    <message>
        <source>Dark text on light</source>
        <translation>हल्के रंग पर गहरा टेक्स्ट</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>गहरा (&amp;D)</translation>
    </message>
    <message>
        <source>Light text on dark</source>
        <translation>गहरे रंग पर हल्का टेक्स्ट</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>हाई कंट्रास्ट (&amp;H)</translation>
    </message>
    <message>
        <source>Black and white, with strong lines</source>
        <translation>काला और सफ़ेद, मोटी रेखाओं के साथ</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>फ़ुल स्क्रीन (&amp;F)</translation>
    </message>
    <message>
        <source>Use the whole screen, or a window again</source>
        <translation>पूरी स्क्रीन का उपयोग करें, या फिर से विंडो</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>जाएँ (&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Browse</source>
        <translation>ब्राउज़ (&amp;B)</translation>
    </message>
    <message>
        <source>All open gigs</source>
        <translation>सभी खुले गिग</translation>
    </message>
    <message>
        <source>My &amp;gigs</source>
        <translation>मेरे गिग (&amp;G)</translation>
    </message>
    <message>
        <source>What you have posted</source>
        <translation>आपने जो पोस्ट किया है</translation>
    </message>
    <message>
        <source>My b&amp;ids</source>
        <translation>मेरी बोलियाँ (&amp;I)</translation>
    </message>
    <message>
        <source>What you have bid on</source>
        <translation>आपने जिन पर बोली लगाई है</translation>
    </message>
    <message>
        <source>&amp;Notifications</source>
        <translation>सूचनाएँ (&amp;N)</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>क्या-क्या हुआ</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>प्रोफ़ाइल (&amp;P)</translation>
    </message>
    <message>
        <source>Who you are, in numbers too</source>
        <translation>आप कौन हैं, आँकड़ों में भी</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>सेटिंग (&amp;S)</translation>
    </message>
    <message>
        <source>What can be chosen</source>
        <translation>क्या-क्या चुना जा सकता है</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>सहायता (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>कीबोर्ड शॉर्टकट (&amp;K)</translation>
    </message>
    <message>
        <source>All keys at a glance</source>
        <translation>सभी कुंजियाँ एक नज़र में</translation>
    </message>
    <message>
        <source>&amp;Copy a report</source>
        <translation>रिपोर्ट कॉपी करें (&amp;C)</translation>
    </message>
    <message>
        <source>Versions and the connection&apos;s state, for somebody who helps</source>
        <translation>संस्करण और कनेक्शन की स्थिति, मदद करने वाले के लिए</translation>
    </message>
    <message>
        <source>&amp;About Gig Flow</source>
        <translation>Gig Flow के बारे में (&amp;A)</translation>
    </message>
    <message>
        <source>Versions and the licence</source>
        <translation>संस्करण और लाइसेंस</translation>
    </message>
    <message>
        <source>Gig Flow</source>
        <translation>Gig Flow</translation>
    </message>
    <message>
        <source>&amp;Accounts…</source>
        <translation>खाते (&amp;A)…</translation>
    </message>
    <message>
        <source>Switch to another account, add or remove one</source>
        <translation>दूसरे खाते पर जाएँ, खाता जोड़ें या हटाएँ</translation>
    </message>
    <message>
        <source>G&amp;ig</source>
        <comment>menu: actions on gigs</comment>
        <translation>गिग (&amp;I)</translation>
    </message>
    <message>
        <source>Nothing to do here</source>
        <translation>यहाँ करने को कुछ नहीं</translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <translation>%1 पर जाएँ</translation>
    </message>
    <message>
        <source>Show that account; this one stays signed in</source>
        <translation>वह खाता दिखाएँ; यह खाता साइन इन रहेगा</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>पूर्ववत करें (&amp;U)</translation>
    </message>
    <message>
        <source>Take back what was done last, while that is offered</source>
        <translation>जो आख़िर में किया गया, उसे वापस लें, जब तक यह विकल्प दिखता है</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <comment>a saved search&apos;s name</comment>
        <translation>खोज: %1</translation>
    </message>
    <message>
        <source>Show what a search that you keep finds</source>
        <translation>आपकी रखी हुई खोज जो पाती है उसे दिखाएँ</translation>
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
        <translation>इन महीनों में कुछ नहीं</translation>
    </message>
</context>
<context>
    <name>gigflow::MyBidCard</name>
    <message>
        <source>Change bid</source>
        <translation>बोली बदलें</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>Your bid</source>
        <translation>आपकी बोली</translation>
    </message>
    <message>
        <source>You have been hired for this gig.</source>
        <translation>आपको इस गिग के लिए काम पर रखा गया है।</translation>
    </message>
    <message>
        <source>The owner chose another bid.</source>
        <translation>मालिक ने दूसरी बोली चुनी।</translation>
    </message>
    <message>
        <source>Ask another price, or write other words</source>
        <translation>कोई और दाम माँगें, या कुछ और लिखें</translation>
    </message>
    <message>
        <source>Take your bid back</source>
        <translation>अपनी बोली वापस लें</translation>
    </message>
</context>
<context>
    <name>gigflow::MyBidsPage</name>
    <message>
        <source>Status of my bids</source>
        <translation>मेरी बोलियों की स्थिति</translation>
    </message>
    <message>
        <source>My bids</source>
        <translation>मेरी बोलियाँ</translation>
    </message>
    <message>
        <source>This gig is gone</source>
        <translation>यह गिग अब नहीं है</translation>
    </message>
    <message>
        <source>Its owner deleted it, and your bid with it.</source>
        <translation>इसके मालिक ने इसे मिटा दिया, और साथ में आपकी बोली भी।</translation>
    </message>
    <message>
        <source>All</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>लंबित</translation>
    </message>
    <message>
        <source>Hired</source>
        <translation>काम मिला</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>अस्वीकृत</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>लोड हो रहा है…</translation>
    </message>
    <message>
        <source>None here</source>
        <translation>यहाँ कोई नहीं</translation>
    </message>
    <message>
        <source>No bid of yours is in this state.</source>
        <translation>आपकी कोई बोली इस स्थिति में नहीं है।</translation>
    </message>
    <message>
        <source>You have made no bids</source>
        <translation>आपने कोई बोली नहीं लगाई है</translation>
    </message>
    <message>
        <source>Find a gig in Browse that suits you, and make an offer.</source>
        <translation>“ब्राउज़” में अपने लायक कोई गिग ढूँढें और प्रस्ताव दें।</translation>
    </message>
    <message>
        <source>E&amp;xport list…</source>
        <translation>सूची निर्यात करें (&amp;X)…</translation>
    </message>
    <message>
        <source>Write the bids of this list to a CSV or JSON file</source>
        <translation>इस सूची की बोलियाँ CSV या JSON फ़ाइल में लिखें</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>वापस ली गई</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>ड्राफ़्ट</translation>
    </message>
    <message>
        <source>Your bids appear here once the server can be reached.</source>
        <translation>सर्वर तक पहुँच होते ही आपकी बोलियाँ यहाँ दिखेंगी।</translation>
    </message>
    <message>
        <source>Your bids could not be fetched</source>
        <translation>आपकी बोलियाँ लाई नहीं जा सकीं</translation>
    </message>
    <message>
        <source>Fetching your bids…</source>
        <translation>आपकी बोलियाँ लाई जा रही हैं…</translation>
    </message>
</context>
<context>
    <name>gigflow::MyGigsPage</name>
    <message>
        <source>Status of my gigs</source>
        <translation>मेरे गिग की स्थिति</translation>
    </message>
    <message>
        <source>My gigs</source>
        <translation>मेरे गिग</translation>
    </message>
    <message>
        <source>You have posted no gigs</source>
        <translation>आपने कोई गिग पोस्ट नहीं किया है</translation>
    </message>
    <message>
        <source>Describe some work and let freelancers bid on it.</source>
        <translation>किसी काम का विवरण दें और फ्रीलांसरों को उस पर बोली लगाने दें।</translation>
    </message>
    <message>
        <source>Post your first gig</source>
        <translation>अपना पहला गिग पोस्ट करें</translation>
    </message>
    <message>
        <source>None here</source>
        <translation>यहाँ कोई नहीं</translation>
    </message>
    <message>
        <source>No gig of yours is in this state.</source>
        <translation>आपका कोई गिग इस स्थिति में नहीं है।</translation>
    </message>
    <message>
        <source>All</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खुले</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>सौंपे गए</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>पूरे हुए</translation>
    </message>
    <message>
        <source>E&amp;xport list…</source>
        <translation>सूची निर्यात करें (&amp;X)…</translation>
    </message>
    <message>
        <source>Write the gigs of this list to a CSV or JSON file</source>
        <translation>इस सूची के गिग CSV या JSON फ़ाइल में लिखें</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>ड्राफ़्ट</translation>
    </message>
</context>
<context>
    <name>gigflow::NavBar</name>
    <message>
        <source>New gig</source>
        <translation>नया गिग</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>ब्राउज़</translation>
    </message>
    <message>
        <source>My gigs</source>
        <translation>मेरे गिग</translation>
    </message>
    <message>
        <source>My bids</source>
        <translation>मेरी बोलियाँ</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>सूचनाएँ</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>प्रोफ़ाइल</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>page, its shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Post a new gig</source>
        <translation>नया गिग पोस्ट करें</translation>
    </message>
</context>
<context>
    <name>gigflow::NavButton</name>
    <message>
        <source>%1 unread</source>
        <translation>%1 अपठित</translation>
    </message>
</context>
<context>
    <name>gigflow::NetworkSection</name>
    <message>
        <source>There is no certificate in PEM form in that file.</source>
        <translation>उस फ़ाइल में PEM रूप में कोई प्रमाणपत्र नहीं है।</translation>
    </message>
    <message>
        <source>That is a server&apos;s certificate, not an authority&apos;s.</source>
        <translation>यह किसी सर्वर का प्रमाणपत्र है, प्राधिकरण का नहीं।</translation>
    </message>
    <message>
        <source>That authority&apos;s time is over.</source>
        <translation>उस प्राधिकरण की अवधि समाप्त हो चुकी है।</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>प्रॉक्सी</translation>
    </message>
    <message>
        <source>Private certificate authority</source>
        <translation>निजी प्रमाणपत्र प्राधिकरण</translation>
    </message>
    <message>
        <source>None</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>सिस्टम वाली</translation>
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
        <translation>प्रॉक्सी होस्ट</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>प्रॉक्सी पोर्ट</translation>
    </message>
    <message>
        <source>Proxy user</source>
        <translation>प्रॉक्सी यूज़र</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>प्रॉक्सी पासवर्ड</translation>
    </message>
    <message>
        <source>kept in the keychain</source>
        <translation>कीरिंग में रखा है</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>होस्ट</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>पोर्ट</translation>
    </message>
    <message>
        <source>User</source>
        <translation>यूज़र</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>पासवर्ड</translation>
    </message>
    <message>
        <source>Where the proxy asks for one</source>
        <translation>जहाँ प्रॉक्सी यह माँगे</translation>
    </message>
    <message>
        <source>Use this proxy</source>
        <translation>इस प्रॉक्सी का उपयोग करें</translation>
    </message>
    <message>
        <source>Servers on this computer are always reached without it.</source>
        <translation>इस कंप्यूटर के सर्वरों तक हमेशा इसके बिना पहुँचा जाता है।</translation>
    </message>
    <message>
        <source>Name the proxy&apos;s host.</source>
        <translation>प्रॉक्सी का होस्ट बताएँ।</translation>
    </message>
    <message>
        <source>1 to 65535</source>
        <translation>1 से 65535</translation>
    </message>
    <message>
        <source>New connections take this way.</source>
        <translation>नए कनेक्शन इसी रास्ते जाते हैं।</translation>
    </message>
    <message>
        <source>The keychain did not take the password: it is used until the program ends.</source>
        <translation>कीरिंग ने पासवर्ड नहीं लिया: इसका उपयोग प्रोग्राम बंद होने तक होगा।</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>फ़ाइल चुनें…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>That could not be written.</source>
        <translation>इसे लिखा नहीं जा सका।</translation>
    </message>
    <message>
        <source>Only the system&apos;s authorities are trusted from now on.</source>
        <translation>अब से केवल सिस्टम के प्राधिकरणों पर भरोसा किया जाता है।</translation>
    </message>
    <message>
        <source>%1 is trusted, until %2.</source>
        <comment>name, date</comment>
        <translation>%1 पर %2 तक भरोसा है।</translation>
    </message>
    <message>
        <source>None. A server whose certificate comes from an authority of your own organisation needs that authority&apos;s file here.</source>
        <translation>कोई नहीं। जिस सर्वर का प्रमाणपत्र आपके अपने संगठन के प्राधिकरण का है, उसके लिए यहाँ उस प्राधिकरण की फ़ाइल चाहिए।</translation>
    </message>
    <message>
        <source>Choose a certificate authority</source>
        <translation>प्रमाणपत्र प्राधिकरण चुनें</translation>
    </message>
    <message>
        <source>Certificates (%1)</source>
        <translation>प्रमाणपत्र (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>New connections trust it.</source>
        <translation>नए कनेक्शन इस पर भरोसा करते हैं।</translation>
    </message>
    <message>
        <source>The keychain did not remove the password. It is not used, but it is still there.</source>
        <translation>कीरिंग ने पासवर्ड नहीं हटाया। इसका उपयोग नहीं हो रहा, पर यह अब भी वहाँ है।</translation>
    </message>
</context>
<context>
    <name>gigflow::NoticeListModel</name>
    <message>
        <source>not read yet</source>
        <translation>अभी पढ़ी नहीं गई</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>You have been hired for “%1”</source>
        <translation>आपको “%1” के लिए काम पर रखा गया है</translation>
    </message>
    <message>
        <source>You have been hired</source>
        <translation>आपको काम पर रखा गया है</translation>
    </message>
    <message>
        <source>New bid on “%1”</source>
        <translation>“%1” पर नई बोली</translation>
    </message>
    <message>
        <source>New bid</source>
        <translation>नई बोली</translation>
    </message>
    <message>
        <source>Your bid on “%1” was not chosen</source>
        <translation>“%1” पर आपकी बोली नहीं चुनी गई</translation>
    </message>
    <message>
        <source>Your bid was not chosen</source>
        <translation>आपकी बोली नहीं चुनी गई</translation>
    </message>
    <message>
        <source>%1 hired you for %2.</source>
        <comment>person, amount</comment>
        <translation>%1 ने आपको %2 में काम पर रखा।</translation>
    </message>
    <message>
        <source>%1 hired you.</source>
        <translation>%1 ने आपको काम पर रखा।</translation>
    </message>
    <message>
        <source>Agreed price: %1</source>
        <translation>तय कीमत: %1</translation>
    </message>
    <message>
        <source>%1 bids %2.</source>
        <comment>person, amount</comment>
        <translation>%1 ने %2 की बोली लगाई।</translation>
    </message>
    <message>
        <source>%1 has placed a bid.</source>
        <translation>%1 ने बोली लगाई है।</translation>
    </message>
    <message>
        <source>%1 has decided for somebody else.</source>
        <translation>%1 ने किसी और को चुना है।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new gig(s) for “%1”</source>
        <comment>a saved search&apos;s name</comment>
        <translation>
            <numerusform>“%1” के लिए %Ln नया गिग</numerusform>
            <numerusform>“%1” के लिए %Ln नए गिग</numerusform>
        </translation>
    </message>
    <message>
        <source>New gig: %1</source>
        <comment>a gig&apos;s title</comment>
        <translation>नया गिग: %1</translation>
    </message>
    <message>
        <source>They suit a search that you saved.</source>
        <translation>ये आपकी सहेजी गई किसी खोज से मेल खाते हैं।</translation>
    </message>
    <message>
        <source>It suits your search “%1”.</source>
        <translation>यह आपकी खोज “%1” से मेल खाता है।</translation>
    </message>
    <message>
        <source>Budget %1. It suits your search “%2”.</source>
        <translation>बजट %1। यह आपकी खोज “%2” से मेल खाता है।</translation>
    </message>
</context>
<context>
    <name>gigflow::NotificationsPage</name>
    <message>
        <source>Which notifications</source>
        <translation>कौन-सी सूचनाएँ</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>सूचनाएँ</translation>
    </message>
    <message>
        <source>Pause alerts</source>
        <translation>अलर्ट रोकें</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>पढ़ा हुआ चिह्नित करें</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>सभी को पढ़ा हुआ चिह्नित करें</translation>
    </message>
    <message>
        <source>What is told…</source>
        <translation>क्या बताया जाए…</translation>
    </message>
    <message>
        <source>Choose which of these are told on the desktop</source>
        <translation>चुनें कि इनमें से क्या डेस्कटॉप पर बताया जाए</translation>
    </message>
    <message>
        <source>Keep alerts off the desktop for a while</source>
        <translation>कुछ देर तक डेस्कटॉप पर अलर्ट न दिखाएँ</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>क्या-क्या हुआ</translation>
    </message>
    <message>
        <source>All</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>अपठित</translation>
    </message>
    <message>
        <source>Hires</source>
        <translation>नियुक्तियाँ</translation>
    </message>
    <message>
        <source>Bids</source>
        <translation>बोलियाँ</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>अन्य</translation>
    </message>
    <message>
        <source>All quiet</source>
        <translation>सब शांत है</translation>
    </message>
    <message>
        <source>When somebody bids on your gig, or hires you, it is told here.</source>
        <translation>जब कोई आपके गिग पर बोली लगाता है या आपको काम पर रखता है, तो यहाँ बताया जाता है।</translation>
    </message>
    <message>
        <source>Nothing unread</source>
        <translation>कुछ भी अपठित नहीं</translation>
    </message>
    <message>
        <source>You have seen everything.</source>
        <translation>आपने सब कुछ देख लिया है।</translation>
    </message>
    <message>
        <source>None of this kind</source>
        <translation>इस तरह की कोई नहीं</translation>
    </message>
    <message>
        <source>Other notifications are under All.</source>
        <translation>दूसरी सूचनाएँ “सभी” में हैं।</translation>
    </message>
    <message>
        <source>Mark every notification as read</source>
        <translation>हर सूचना को पढ़ा हुआ चिह्नित करें</translation>
    </message>
    <message>
        <source>Mark the chosen notification as read</source>
        <translation>चुनी हुई सूचना को पढ़ा हुआ चिह्नित करें</translation>
    </message>
    <message>
        <source>All notifications are marked as read.</source>
        <translation>सभी सूचनाएँ पढ़ी हुई चिह्नित कर दी गईं।</translation>
    </message>
    <message>
        <source>What happened appears here once the server can be reached.</source>
        <translation>सर्वर तक पहुँच होते ही यहाँ दिखेगा कि क्या-क्या हुआ।</translation>
    </message>
    <message>
        <source>What happened could not be fetched</source>
        <translation>जो कुछ हुआ, वह लाया नहीं जा सका</translation>
    </message>
    <message>
        <source>Asking what happened…</source>
        <translation>पूछा जा रहा है कि क्या-क्या हुआ…</translation>
    </message>
</context>
<context>
    <name>gigflow::Outbox</name>
    <message>
        <source>This must not be empty.</source>
        <translation>यह खाली नहीं होना चाहिए।</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln character(s) fit here.</source>
        <translation>
            <numerusform>यहाँ अधिकतम %Ln वर्ण आ सकता है।</numerusform>
            <numerusform>यहाँ अधिकतम %Ln वर्ण आ सकते हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter an amount above zero.</source>
        <translation>शून्य से बड़ी राशि दर्ज करें।</translation>
    </message>
    <message>
        <source>Enter an amount with at most two decimals.</source>
        <translation>अधिकतम दो दशमलव अंकों वाली राशि दर्ज करें।</translation>
    </message>
    <message>
        <source>This gig is no longer there.</source>
        <translation>यह गिग अब मौजूद नहीं है।</translation>
    </message>
    <message>
        <source>One cannot bid on one’s own gig.</source>
        <translation>अपने ही गिग पर बोली नहीं लगाई जा सकती।</translation>
    </message>
    <message>
        <source>This gig is no longer open.</source>
        <translation>यह गिग अब खुला नहीं है।</translation>
    </message>
    <message>
        <source>You have already bid on this gig.</source>
        <translation>आप इस गिग पर पहले ही बोली लगा चुके हैं।</translation>
    </message>
    <message>
        <source>This bid is no longer there.</source>
        <translation>यह बोली अब मौजूद नहीं है।</translation>
    </message>
    <message>
        <source>This bid has been decided.</source>
        <translation>इस बोली पर फ़ैसला हो चुका है।</translation>
    </message>
    <message>
        <source>Somebody else is being hired for this gig.</source>
        <translation>इस गिग के लिए किसी और को काम पर रखा जा रहा है।</translation>
    </message>
    <message>
        <source>Only its owner can change a gig.</source>
        <translation>गिग को केवल उसका मालिक बदल सकता है।</translation>
    </message>
    <message>
        <source>This is somebody else’s bid.</source>
        <translation>यह किसी और की बोली है।</translation>
    </message>
    <message>
        <source>This gig is being deleted.</source>
        <translation>यह गिग मिटाया जा रहा है।</translation>
    </message>
    <message>
        <source>Only the owner of a gig has a shortlist.</source>
        <translation>शॉर्टलिस्ट केवल गिग के मालिक के पास होती है।</translation>
    </message>
    <message>
        <source>Only its owner can complete a gig.</source>
        <translation>गिग को केवल उसका मालिक पूरा हुआ चिह्नित कर सकता है।</translation>
    </message>
    <message>
        <source>This gig is completed.</source>
        <translation>यह गिग पूरा हो चुका है।</translation>
    </message>
    <message>
        <source>Nobody has been hired for this gig yet.</source>
        <translation>इस गिग के लिए अभी किसी को काम पर नहीं रखा गया है।</translation>
    </message>
</context>
<context>
    <name>gigflow::OutboxDialog</name>
    <message>
        <source>a gig</source>
        <translation>एक गिग</translation>
    </message>
    <message>
        <source>a freelancer</source>
        <translation>एक फ्रीलांसर</translation>
    </message>
    <message>
        <source>Post “%1”</source>
        <translation>“%1” पोस्ट करना</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>“%1” बदलना</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>“%1” मिटाना</translation>
    </message>
    <message>
        <source>Bid %1 on “%2”</source>
        <translation>“%2” पर %1 की बोली लगाना</translation>
    </message>
    <message>
        <source>Change the bid on “%1”</source>
        <translation>“%1” पर लगी बोली बदलना</translation>
    </message>
    <message>
        <source>Withdraw the bid on “%1”</source>
        <translation>“%1” पर लगी बोली वापस लेना</translation>
    </message>
    <message>
        <source>Hire %1 for %2</source>
        <translation>%1 को %2 में काम पर रखना</translation>
    </message>
    <message>
        <source>Hire for “%1”</source>
        <translation>“%1” के लिए काम पर रखना</translation>
    </message>
    <message>
        <source>Decline the bid of %1</source>
        <translation>%1 की बोली अस्वीकार करना</translation>
    </message>
    <message>
        <source>Change your profile</source>
        <translation>अपनी प्रोफ़ाइल बदलना</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>भेजे जाने की प्रतीक्षा में</translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>कुछ भी प्रतीक्षा में नहीं है</translation>
    </message>
    <message>
        <source>Everything you did has reached the server.</source>
        <translation>आपने जो कुछ किया, वह सब सर्वर तक पहुँच गया है।</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>फिर भेजें</translation>
    </message>
    <message>
        <source>Send again: %1</source>
        <translation>फिर भेजें: %1</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>खारिज करें</translation>
    </message>
    <message>
        <source>Discard: %1</source>
        <translation>खारिज करें: %1</translation>
    </message>
    <message>
        <source>Shortlist the bid of %1</source>
        <translation>%1 की बोली शॉर्टलिस्ट करना</translation>
    </message>
    <message>
        <source>Take the bid of %1 off the shortlist</source>
        <translation>%1 की बोली शॉर्टलिस्ट से हटाना</translation>
    </message>
    <message>
        <source>Complete “%1”</source>
        <translation>“%1” को पूरा हुआ चिह्नित करना</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>तुलना करें…</translation>
    </message>
    <message>
        <source>Compare: %1</source>
        <translation>तुलना करें: %1</translation>
    </message>
</context>
<context>
    <name>gigflow::Palette</name>
    <message>
        <source>Go to or do</source>
        <translation>कहीं जाएँ या कुछ करें</translation>
    </message>
    <message>
        <source>Go to a page or a gig, or do something</source>
        <translation>किसी पेज या गिग पर जाएँ, या कुछ करें</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>नतीजे</translation>
    </message>
    <message>
        <source>Go anywhere</source>
        <translation>कहीं भी जाएँ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>what is listed, and its shortcut or its budget, as a screen reader says it</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <extracomment>what is chosen, its place, and how many there are</extracomment>
        <translation>%1, %3 में से %2</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>“%1” के लिए कुछ नहीं मिला</translation>
    </message>
</context>
<context>
    <name>gigflow::PasswordForm</name>
    <message>
        <source>Current password</source>
        <translation>मौजूदा पासवर्ड</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>नया पासवर्ड</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>पासवर्ड बदलें</translation>
    </message>
    <message>
        <source>At least 8 characters</source>
        <translation>कम से कम 8 वर्ण</translation>
    </message>
    <message>
        <source>Enter the password you have now.</source>
        <translation>अपना मौजूदा पासवर्ड दर्ज करें।</translation>
    </message>
    <message>
        <source>Use at least 8 characters.</source>
        <translation>कम से कम 8 वर्णों का उपयोग करें।</translation>
    </message>
    <message>
        <source>That is the password you have now.</source>
        <translation>यह तो आपका मौजूदा पासवर्ड है।</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>बदला जा रहा है…</translation>
    </message>
    <message>
        <source>Your password is changed.</source>
        <translation>आपका पासवर्ड बदल गया है।</translation>
    </message>
    <message>
        <source>That is not the password you have now.</source>
        <translation>यह आपका मौजूदा पासवर्ड नहीं है।</translation>
    </message>
</context>
<context>
    <name>gigflow::PauseMenu</name>
    <message>
        <source>For an hour</source>
        <translation>एक घंटे के लिए</translation>
    </message>
    <message>
        <source>Until tomorrow morning</source>
        <translation>कल सुबह तक</translation>
    </message>
    <message>
        <source>Resume alerts</source>
        <translation>अलर्ट फिर शुरू करें</translation>
    </message>
    <message>
        <source>Alerts are paused until %1.</source>
        <translation>अलर्ट %1 तक रुके हुए हैं।</translation>
    </message>
    <message>
        <source>Alerts are paused until tomorrow, %1.</source>
        <translation>अलर्ट कल %1 तक रुके हुए हैं।</translation>
    </message>
</context>
<context>
    <name>gigflow::PersonPage</name>
    <message>
        <source>Open gigs of this person</source>
        <translation>इस व्यक्ति के खुले गिग</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Open gigs</source>
        <translation>खुले गिग</translation>
    </message>
    <message>
        <source>No open gigs</source>
        <translation>कोई खुला गिग नहीं</translation>
    </message>
    <message>
        <source>This person has nothing on offer just now.</source>
        <translation>इस व्यक्ति के पास अभी कोई गिग नहीं है।</translation>
    </message>
    <message>
        <source>Return to the page you came from</source>
        <translation>जिस पृष्ठ से आए थे, उस पर लौटें</translation>
    </message>
</context>
<context>
    <name>gigflow::PictureDialog</name>
    <message>
        <source>Your picture</source>
        <translation>आपकी तस्वीर</translation>
    </message>
    <message>
        <source>Your cover</source>
        <translation>आपका कवर</translation>
    </message>
    <message>
        <source>Drop a picture here, or</source>
        <translation>कोई तस्वीर यहाँ छोड़ें, या</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>फ़ाइल चुनें…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>चिपकाएँ</translation>
    </message>
    <message>
        <source>Take the picture from the clipboard (%1)</source>
        <translation>क्लिपबोर्ड से तस्वीर लें (%1)</translation>
    </message>
    <message>
        <source>This server keeps no pictures itself. Give the address of one that is on the web, or name a Cloudinary account in Settings.</source>
        <translation>यह सर्वर खुद तस्वीरें नहीं रखता। वेब पर मौजूद किसी तस्वीर का पता दें, या सेटिंग में कोई Cloudinary खाता बताएँ।</translation>
    </message>
    <message>
        <source>Address of a picture</source>
        <translation>तस्वीर का पता</translation>
    </message>
    <message>
        <source>Or the address of one on the web</source>
        <translation>या वेब पर मौजूद किसी तस्वीर का पता</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>इस पते का उपयोग करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>ज़ूम</translation>
    </message>
    <message>
        <source>Sending the picture</source>
        <translation>तस्वीर भेजी जा रही है</translation>
    </message>
    <message>
        <source>Use this picture</source>
        <translation>इस तस्वीर का उपयोग करें</translation>
    </message>
    <message>
        <source>Another picture</source>
        <translation>दूसरी तस्वीर</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>तस्वीर चुनें</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>तस्वीरें (%1)</translation>
    </message>
    <message>
        <source>There is no picture in that.</source>
        <translation>इसमें कोई तस्वीर नहीं है।</translation>
    </message>
    <message>
        <source>That is not a picture that can be used. PNG, JPEG, WebP and GIF can.</source>
        <translation>इस तस्वीर का उपयोग नहीं हो सकता। PNG, JPEG, WebP और GIF का हो सकता है।</translation>
    </message>
    <message>
        <source>This server keeps no pictures itself. Give an address instead.</source>
        <translation>यह सर्वर खुद तस्वीरें नहीं रखता। इसकी जगह कोई पता दें।</translation>
    </message>
    <message>
        <source>The address of a picture begins with https://.</source>
        <translation>तस्वीर का पता https:// से शुरू होता है।</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>भेजा जा रहा है…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
</context>
<context>
    <name>gigflow::ProfileHead</name>
    <message>
        <source>Change picture</source>
        <translation>तस्वीर बदलें</translation>
    </message>
    <message>
        <source>Choose the picture that others see of you</source>
        <translation>वह तस्वीर चुनें जो दूसरों को आपकी दिखती है</translation>
    </message>
    <message>
        <source>Change cover</source>
        <translation>कवर बदलें</translation>
    </message>
    <message>
        <source>Choose the wide picture above your name</source>
        <translation>अपने नाम के ऊपर की चौड़ी तस्वीर चुनें</translation>
    </message>
    <message>
        <source>member since %1</source>
        <translation>%1 से सदस्य</translation>
    </message>
</context>
<context>
    <name>gigflow::ProfilePage</name>
    <message>
        <source>Change password</source>
        <translation>पासवर्ड बदलें</translation>
    </message>
    <message>
        <source>Where you are signed in</source>
        <translation>आप कहाँ-कहाँ साइन इन हैं</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>साइन आउट करें</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>यूज़रनेम</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ईमेल</translation>
    </message>
    <message>
        <source>Only you see this.</source>
        <translation>यह केवल आपको दिखता है।</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>बदलाव सहेजें</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>आपके बारे में</translation>
    </message>
    <message>
        <source>People need a name to call you by.</source>
        <translation>लोगों को आपको बुलाने के लिए एक नाम चाहिए।</translation>
    </message>
    <message>
        <source>A username is needed for signing in.</source>
        <translation>साइन इन करने के लिए यूज़रनेम ज़रूरी है।</translation>
    </message>
    <message>
        <source>Your profile is saved.</source>
        <translation>आपकी प्रोफ़ाइल सहेज ली गई है।</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>सहेजा जा रहा है…</translation>
    </message>
    <message>
        <source>Your picture is changed.</source>
        <translation>आपकी तस्वीर बदल गई है।</translation>
    </message>
    <message>
        <source>Your cover is changed.</source>
        <translation>आपका कवर बदल गया है।</translation>
    </message>
    <message>
        <source>Sign out on this computer</source>
        <translation>इस कंप्यूटर पर साइन आउट करें</translation>
    </message>
    <message>
        <source>Let others see the new name and username</source>
        <translation>दूसरों को नया नाम और उपयोगकर्ता नाम दिखने दें</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>बदलाव खारिज करें</translation>
    </message>
    <message>
        <source>Go back to the name and username that others see</source>
        <translation>वही नाम और उपयोगकर्ता नाम फिर से रखें, जो दूसरों को दिखते हैं</translation>
    </message>
    <message>
        <source>Not saved yet. What you typed is kept here as a draft.</source>
        <translation>अभी सहेजा नहीं गया। आपका लिखा हुआ यहाँ ड्राफ़्ट के रूप में रखा है।</translation>
    </message>
    <message>
        <source>Your numbers appear here once the server can be reached.</source>
        <translation>सर्वर तक पहुँच होते ही आपके आँकड़े यहाँ दिखेंगे।</translation>
    </message>
    <message>
        <source>Your profile could not be fetched</source>
        <translation>आपकी प्रोफ़ाइल लाई नहीं जा सकी</translation>
    </message>
    <message>
        <source>Fetching your profile…</source>
        <translation>आपकी प्रोफ़ाइल लाई जा रही है…</translation>
    </message>
    <message>
        <source>Your changes are discarded.</source>
        <translation>आपके बदलाव खारिज कर दिए गए हैं।</translation>
    </message>
</context>
<context>
    <name>gigflow::Reconciler</name>
    <message>
        <source>The connection closed before the server answered, and the server does not have it.</source>
        <translation>सर्वर के जवाब देने से पहले ही कनेक्शन बंद हो गया, और सर्वर के पास यह नहीं है।</translation>
    </message>
</context>
<context>
    <name>gigflow::RegisterForm</name>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>यूज़रनेम</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ईमेल</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>पासवर्ड</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>खाता बनाएँ</translation>
    </message>
    <message>
        <source>At least 8 characters</source>
        <translation>कम से कम 8 वर्ण</translation>
    </message>
    <message>
        <source>Creating account…</source>
        <translation>खाता बनाया जा रहा है…</translation>
    </message>
</context>
<context>
    <name>gigflow::SavedSearches</name>
    <message>
        <source>%1  (%2 new)</source>
        <extracomment>a saved search and how many gigs in it were not seen yet</extracomment>
        <translation>%1  (%2 नए)</translation>
    </message>
    <message>
        <source>No saved searches yet</source>
        <translation>अभी कोई सहेजी गई खोज नहीं</translation>
    </message>
    <message>
        <source>&amp;Save this search…</source>
        <translation>यह खोज सहेजें (&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Tell me of new gigs in it</source>
        <translation>इसमें आए नए गिग के बारे में मुझे बताएँ (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Rename “%1”…</source>
        <translation>“%1” का नाम बदलें (&amp;R)…</translation>
    </message>
    <message>
        <source>Rename search</source>
        <translation>खोज का नाम बदलें</translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation>खोज का नाम</translation>
    </message>
    <message>
        <source>Tell me of new gigs in it</source>
        <translation>इसमें आए नए गिग के बारे में मुझे बताएँ</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>नाम बदलें</translation>
    </message>
    <message>
        <source>&amp;Delete “%1”</source>
        <translation>“%1” मिटाएँ (&amp;D)</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>यह खोज सहेजें</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>खोज सहेजें</translation>
    </message>
    <message>
        <source>“%1” is saved. You are told of new gigs in it.</source>
        <translation>“%1” सहेज ली गई है। इसमें नए गिग आने पर आपको बताया जाएगा।</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>“%1” सहेज ली गई है।</translation>
    </message>
    <message>
        <source>The search “%1” is deleted.</source>
        <translation>खोज “%1” मिटा दी गई।</translation>
    </message>
</context>
<context>
    <name>gigflow::ServerAddress</name>
    <message>
        <source>Enter the address of a server, for example gigs.example.org.</source>
        <translation>किसी सर्वर का पता दर्ज करें, जैसे gigs.example.org।</translation>
    </message>
    <message>
        <source>This is not a server address.</source>
        <translation>यह सर्वर का पता नहीं है।</translation>
    </message>
    <message>
        <source>Leave the name and password out of the address.</source>
        <translation>पते में नाम और पासवर्ड न लिखें।</translation>
    </message>
    <message>
        <source>A server address begins with https://.</source>
        <translation>सर्वर का पता https:// से शुरू होता है।</translation>
    </message>
    <message>
        <source>Without encryption (http) only a server on this computer can be used. Try https.</source>
        <translation>एन्क्रिप्शन के बिना (http) केवल इसी कंप्यूटर के सर्वर का उपयोग हो सकता है। https आज़माएँ।</translation>
    </message>
</context>
<context>
    <name>gigflow::ServerProcess</name>
    <message>
        <source>It did not become ready in time.</source>
        <translation>यह समय पर तैयार नहीं हुआ।</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>फ़ोल्डर %1 नहीं बनाया जा सका।</translation>
    </message>
    <message>
        <source>It crashed.</source>
        <translation>यह क्रैश हो गया।</translation>
    </message>
    <message>
        <source>It ended with code %1.</source>
        <translation>यह कोड %1 के साथ बंद हुआ।</translation>
    </message>
</context>
<context>
    <name>gigflow::ServerSection</name>
    <message>
        <source>Server and account</source>
        <translation>सर्वर और खाता</translation>
    </message>
    <message>
        <source>Where your pictures go</source>
        <translation>आपकी तस्वीरें कहाँ जाती हैं</translation>
    </message>
    <message>
        <source>Not signed in just now; what was seen before is shown.</source>
        <translation>अभी साइन इन नहीं है; जो पहले देखा गया था, वही दिखाया जा रहा है।</translation>
    </message>
    <message>
        <source>The original backend: bids cannot be changed or withdrawn there, and it keeps no notifications.</source>
        <translation>मूल बैकएंड: वहाँ बोलियाँ बदली या वापस नहीं ली जा सकतीं, और वह सूचनाएँ नहीं रखता।</translation>
    </message>
    <message>
        <source>Gig Flow server</source>
        <translation>Gig Flow सर्वर</translation>
    </message>
    <message>
        <source>Cloudinary cloud name</source>
        <translation>Cloudinary क्लाउड का नाम</translation>
    </message>
    <message>
        <source>Unsigned upload preset</source>
        <translation>अनसाइन्ड (unsigned) अपलोड प्रीसेट</translation>
    </message>
    <message>
        <source>Use this for pictures</source>
        <translation>तस्वीरों के लिए इसका उपयोग करें</translation>
    </message>
    <message>
        <source>Left empty, they go to the server where it keeps pictures. A Cloudinary account of your own takes them where it does not.</source>
        <translation>खाली छोड़ने पर वे सर्वर पर जाती हैं, बशर्ते वह तस्वीरें रखता हो। जहाँ वह नहीं रखता, वहाँ आपका अपना Cloudinary खाता काम आता है।</translation>
    </message>
    <message>
        <source>Your next picture goes to Cloudinary.</source>
        <translation>आपकी अगली तस्वीर Cloudinary पर जाएगी।</translation>
    </message>
    <message>
        <source>Your next picture goes to the server.</source>
        <translation>आपकी अगली तस्वीर सर्वर पर जाएगी।</translation>
    </message>
    <message>
        <source>Accounts on this computer</source>
        <translation>इस कंप्यूटर के खाते</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>खाता जोड़ें…</translation>
    </message>
    <message>
        <source>Sign in as somebody else too; this account stays signed in</source>
        <translation>किसी और के रूप में भी साइन इन करें; यह खाता साइन इन रहेगा</translation>
    </message>
    <message>
        <source>%1, with everything this program can do.</source>
        <comment>server</comment>
        <translation>%1, इस प्रोग्राम की सभी सुविधाओं के साथ।</translation>
    </message>
</context>
<context>
    <name>gigflow::SessionBanner</name>
    <message>
        <source>Unlock</source>
        <translation>अनलॉक करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Sign in for this session</source>
        <translation>इस सत्र के लिए साइन इन करें</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Answer the system&apos;s question to unlock your keyring.</source>
        <translation>अपनी कीरिंग अनलॉक करने के लिए सिस्टम के सवाल का जवाब दें।</translation>
    </message>
    <message>
        <source>Your sign-in is kept in the system&apos;s keyring, and the keyring is locked. Until then you see what was here last time.</source>
        <translation>आपका साइन-इन सिस्टम की कीरिंग में रखा है, और कीरिंग लॉक है। तब तक आपको वही दिखता है जो पिछली बार यहाँ था।</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not hand out your sign-in.</source>
        <translation>सिस्टम की कीरिंग ने आपका साइन-इन नहीं दिया।</translation>
    </message>
    <message>
        <source>No keyring is running on this system, so your sign-in could not be read.</source>
        <translation>इस सिस्टम पर कोई कीरिंग नहीं चल रही, इसलिए आपका साइन-इन पढ़ा नहीं जा सका।</translation>
    </message>
    <message>
        <source>The system&apos;s keyring does not answer.</source>
        <translation>सिस्टम की कीरिंग जवाब नहीं दे रही।</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again; nothing that waits to be sent is lost.</source>
        <translation>आपका सत्र समाप्त हो गया है। फिर से साइन इन करें; जो भेजे जाने की प्रतीक्षा में है, उसमें से कुछ भी नहीं खोता।</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>फिर से साइन इन करें</translation>
    </message>
</context>
<context>
    <name>gigflow::SettingsPage</name>
    <message>
        <source>Follow the system</source>
        <translation>सिस्टम के अनुसार</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>हल्का</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गहरा</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>हाई कंट्रास्ट</translation>
    </message>
    <message>
        <source>High contrast is light or dark as the system is, without any shade between.</source>
        <translation>हाई कंट्रास्ट सिस्टम के अनुसार हल्का या गहरा होता है, बीच के किसी रंग के बिना।</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>रंग-रूप</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>The system&apos;s language</source>
        <translation>सिस्टम की भाषा</translation>
    </message>
    <message>
        <source>Changes at once, numbers and dates included.</source>
        <translation>तुरंत बदलता है, संख्याएँ और तारीखें भी।</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>कीबोर्ड शॉर्टकट</translation>
    </message>
    <message>
        <source>Open what is chosen in a list</source>
        <translation>सूची में जो चुना है, उसे खोलें</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>The next and the previous part of the window</source>
        <translation>विंडो का अगला और पिछला हिस्सा</translation>
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
        <translation>Qt %1। खोज: %2। MIT लाइसेंस के तहत मुक्त सॉफ़्टवेयर।</translation>
    </message>
    <message>
        <source>full-text (SQLite FTS5)</source>
        <translation>फ़ुल-टेक्स्ट (SQLite FTS5)</translation>
    </message>
    <message>
        <source>simple (this SQLite has no FTS5)</source>
        <translation>साधारण (इस SQLite में FTS5 नहीं है)</translation>
    </message>
    <message>
        <source>Copy a report</source>
        <translation>रिपोर्ट कॉपी करें</translation>
    </message>
    <message>
        <source>Versions and how the connection stands, to show to somebody who helps. No name and no secret is in it.</source>
        <translation>संस्करण और कनेक्शन की स्थिति, मदद करने वाले को दिखाने के लिए। इसमें कोई नाम या गोपनीय जानकारी नहीं होती।</translation>
    </message>
    <message>
        <source>About</source>
        <translation>परिचय</translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation>रिपोर्ट क्लिपबोर्ड पर है।</translation>
    </message>
    <message>
        <source>Open one of the saved searches</source>
        <translation>सहेजी हुई खोजों में से एक खोलें</translation>
    </message>
</context>
<context>
    <name>gigflow::ShareBar</name>
    <message>
        <source>%1 %2</source>
        <comment>count, of what: 3 hired</comment>
        <translation>%2: %1</translation>
    </message>
</context>
<context>
    <name>gigflow::Shell</name>
    <message>
        <source>That gig is not there any more.</source>
        <translation>वह गिग अब मौजूद नहीं है।</translation>
    </message>
    <message>
        <source>Fetching the gig…</source>
        <translation>गिग लाया जा रहा है…</translation>
    </message>
    <message>
        <source>Your gig is posted.</source>
        <translation>आपका गिग पोस्ट हो गया।</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>दिखाएँ</translation>
    </message>
    <message>
        <source>Sign out with unsent work?</source>
        <translation>कुछ बदलाव अभी नहीं भेजे गए। फिर भी साइन आउट करें?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) have not reached the server. What is unsent stays on this computer and is sent when you sign in again.</source>
        <translation>
            <numerusform>%Ln बदलाव सर्वर तक नहीं पहुँचा है। जो भेजा नहीं गया, वह इस कंप्यूटर पर रहता है और आपके फिर साइन इन करने पर भेजा जाता है।</numerusform>
            <numerusform>%Ln बदलाव सर्वर तक नहीं पहुँचे हैं। जो भेजा नहीं गया, वह इस कंप्यूटर पर रहता है और आपके फिर साइन इन करने पर भेजा जाता है।</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign out anyway</source>
        <translation>फिर भी साइन आउट करें</translation>
    </message>
    <message>
        <source>That is another account. Add it under Settings, Accounts.</source>
        <translation>यह कोई और खाता है। इसे सेटिंग्स, खाते में जोड़ें।</translation>
    </message>
    <message>
        <source>Your gig is kept on this computer, and posted as soon as the server can be reached.</source>
        <translation>आपका गिग इस कंप्यूटर पर रखा है, और सर्वर तक पहुँच होते ही पोस्ट हो जाएगा।</translation>
    </message>
    <message>
        <source>Your changes are put aside.</source>
        <translation>आपके बदलाव अलग रख दिए गए हैं।</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>खारिज करें</translation>
    </message>
    <message>
        <source>That search is not there any more.</source>
        <translation>वह खोज अब मौजूद नहीं है।</translation>
    </message>
</context>
<context>
    <name>gigflow::SignInForm</name>
    <message>
        <source>E-mail or username</source>
        <translation>ईमेल या यूज़रनेम</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>पासवर्ड</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>साइन इन करें</translation>
    </message>
    <message>
        <source>Enter your e-mail or username.</source>
        <translation>अपना ईमेल या यूज़रनेम दर्ज करें।</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>अपना पासवर्ड दर्ज करें।</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>साइन इन हो रहा है…</translation>
    </message>
</context>
<context>
    <name>gigflow::SignInPanel</name>
    <message>
        <source>Sign in as %1</source>
        <translation>%1 के रूप में साइन इन करें</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>That is another account. Add it under Settings, Accounts.</source>
        <translation>यह कोई और खाता है। इसे सेटिंग्स, खाते में जोड़ें।</translation>
    </message>
</context>
<context>
    <name>gigflow::StatisticsCard</name>
    <message numerus="yes">
        <source>%Ln min</source>
        <translation>
            <numerusform>%Ln मिनट</numerusform>
            <numerusform>%Ln मिनट</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h</source>
        <comment>hours</comment>
        <translation>
            <numerusform>%Ln घंटा</numerusform>
            <numerusform>%Ln घंटे</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln दिन</numerusform>
            <numerusform>%Ln दिन</numerusform>
        </translation>
    </message>
    <message>
        <source>As a freelancer</source>
        <translation>फ्रीलांसर के रूप में</translation>
    </message>
    <message>
        <source>As an owner</source>
        <translation>मालिक के रूप में</translation>
    </message>
    <message>
        <source>bids placed</source>
        <translation>लगाई गई बोलियाँ</translation>
    </message>
    <message>
        <source>win rate</source>
        <translation>सफलता दर</translation>
    </message>
    <message>
        <source>earned</source>
        <translation>कमाई</translation>
    </message>
    <message>
        <source>What became of your bids</source>
        <translation>आपकी बोलियों का क्या हुआ</translation>
    </message>
    <message>
        <source>Earned by month</source>
        <translation>महीनेवार कमाई</translation>
    </message>
    <message>
        <source>gigs posted</source>
        <translation>पोस्ट किए गए गिग</translation>
    </message>
    <message>
        <source>spent</source>
        <translation>खर्च</translation>
    </message>
    <message>
        <source>from posting to hiring</source>
        <translation>पोस्ट करने से काम पर रखने तक</translation>
    </message>
    <message>
        <source>How your gigs stand</source>
        <translation>आपके गिग किस स्थिति में हैं</translation>
    </message>
    <message>
        <source>Gigs posted by month</source>
        <translation>महीनेवार पोस्ट किए गए गिग</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>percentage</comment>
        <translation>%1%</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln decided bid(s)</source>
        <translation>
            <numerusform>%Ln तय हुई बोली में से</numerusform>
            <numerusform>%Ln तय हुई बोलियों में से</numerusform>
        </translation>
    </message>
    <message>
        <source>none is decided yet</source>
        <translation>अभी किसी पर फ़ैसला नहीं हुआ</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln hire(s)</source>
        <translation>
            <numerusform>%Ln नियुक्ति में</numerusform>
            <numerusform>%Ln नियुक्तियों में</numerusform>
        </translation>
    </message>
    <message>
        <source>hired</source>
        <translation>काम मिला</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>लंबित</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>नहीं चुनी गई</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bid(s) received</source>
        <translation>
            <numerusform>%Ln बोली मिली</numerusform>
            <numerusform>%Ln बोलियाँ मिलीं</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 hires known here</source>
        <comment>how many hires&apos; prices this computer knows</comment>
        <translation>%2 में से %1 नियुक्तियाँ यहाँ ज्ञात</translation>
    </message>
    <message>
        <source>nobody is hired yet</source>
        <translation>अभी किसी को काम पर नहीं रखा गया</translation>
    </message>
    <message>
        <source>half were quicker</source>
        <translation>आधे मामलों में इससे जल्दी</translation>
    </message>
    <message>
        <source>open</source>
        <translation>खुले</translation>
    </message>
    <message>
        <source>assigned</source>
        <translation>सौंपे गए</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>पूरे हुए</translation>
    </message>
    <message>
        <source>not known here</source>
        <translation>यहाँ ज्ञात नहीं</translation>
    </message>
</context>
<context>
    <name>gigflow::StatusLine</name>
    <message>
        <source>Signed in for this session only</source>
        <translation>केवल इस सत्र के लिए साइन इन</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not take the sign-in, so it ends with the program.</source>
        <translation>सिस्टम की कीरिंग ने साइन-इन नहीं लिया, इसलिए वह प्रोग्राम के साथ ही खत्म हो जाएगा।</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>ऑनलाइन</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>कनेक्शन: %1</translation>
    </message>
    <message>
        <source>online</source>
        <translation>ऑनलाइन</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>ऑफ़लाइन</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>ऑफ़लाइन</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>कनेक्ट हो रहा है…</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>कनेक्ट हो रहा है</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>सिंक हो रहा है…</translation>
    </message>
    <message>
        <source>Up to date at %1</source>
        <translation>%1 तक अपडेट</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) waiting</source>
        <translation>
            <numerusform>%Ln बदलाव प्रतीक्षा में</numerusform>
            <numerusform>%Ln बदलाव प्रतीक्षा में</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what has not reached the server yet</source>
        <translation>दिखाएँ कि अभी तक सर्वर तक क्या नहीं पहुँचा है</translation>
    </message>
    <message numerus="yes">
        <source>Syncing: %Ln gig(s) so far…</source>
        <translation>
            <numerusform>सिंक हो रहा है: अब तक %Ln गिग…</numerusform>
            <numerusform>सिंक हो रहा है: अब तक %Ln गिग…</numerusform>
        </translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>साइन इन नहीं है</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>साइन इन नहीं है</translation>
    </message>
    <message>
        <source>Online, asks every minute</source>
        <translation>ऑनलाइन, हर मिनट पूछता है</translation>
    </message>
    <message>
        <source>online, asks every minute</source>
        <translation>ऑनलाइन, हर मिनट पूछता है</translation>
    </message>
    <message>
        <source>The server answers, but news does not come by itself: the connection for it fails. What is new is asked for once a minute.</source>
        <translation>सर्वर जवाब देता है, पर नई बातें अपने आप नहीं आतीं: उनके लिए कनेक्शन नहीं बन पाता। हर मिनट एक बार पूछा जाता है।</translation>
    </message>
</context>
<context>
    <name>gigflow::StorageSection</name>
    <message>
        <source>Clear pictures</source>
        <translation>तस्वीरें साफ़ करें</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>फ़ोल्डर खोलें</translation>
    </message>
    <message>
        <source>They are fetched again when they show</source>
        <translation>दिखाने की ज़रूरत होने पर वे फिर से लाई जाती हैं</translation>
    </message>
    <message>
        <source>Gigs, bids and what waits to be sent are kept in</source>
        <translation>गिग, बोलियाँ और जो भेजा जाना बाकी है, वह यहाँ रखा जाता है:</translation>
    </message>
    <message>
        <source>This account</source>
        <translation>यह खाता</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>तस्वीरें</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>स्टोरेज</translation>
    </message>
    <message>
        <source>none</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Clearing…</source>
        <translation>साफ़ किया जा रहा है…</translation>
    </message>
    <message>
        <source>Show where all of it is kept</source>
        <translation>दिखाएँ कि यह सब कहाँ रखा है</translation>
    </message>
</context>
<context>
    <name>gigflow::StoreBanner</name>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>The data on this computer cannot be used, so nothing is shown and nothing can be saved. %1</source>
        <translation>इस कंप्यूटर के डेटा का उपयोग नहीं हो सकता, इसलिए कुछ नहीं दिखाया जा रहा और कुछ सहेजा नहीं जा सकता। %1</translation>
    </message>
    <message>
        <source>The data on this computer was damaged, or written by a newer version, and is being fetched anew. What was not sent, and drafts, were kept as far as they could be read. The old file is %1.</source>
        <translation>इस कंप्यूटर का डेटा खराब था, या किसी नए संस्करण का लिखा हुआ था, और उसे फिर से लाया जा रहा है। जो भेजा नहीं गया था, वह और ड्राफ़्ट, जहाँ तक पढ़े जा सके, रख लिए गए। पुरानी फ़ाइल %1 है।</translation>
    </message>
</context>
<context>
    <name>gigflow::SyncNote</name>
    <message>
        <source>Send again</source>
        <translation>फिर भेजें</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>खारिज करें</translation>
    </message>
    <message>
        <source>Kept on this computer. It is sent as soon as the server can be reached.</source>
        <translation>इस कंप्यूटर पर रखा है। सर्वर तक पहुँच होते ही इसे भेजा जाएगा।</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>भेजा जा रहा है…</translation>
    </message>
    <message>
        <source>The server did not accept this.</source>
        <translation>सर्वर ने इसे स्वीकार नहीं किया।</translation>
    </message>
    <message>
        <source>The server did not accept this: %1</source>
        <translation>सर्वर ने इसे स्वीकार नहीं किया: %1</translation>
    </message>
    <message>
        <source>The connection closed before the answer came, so it is not certain that this was done.</source>
        <translation>जवाब आने से पहले ही कनेक्शन बंद हो गया, इसलिए पक्का नहीं है कि यह हुआ या नहीं।</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>तुलना करें…</translation>
    </message>
    <message>
        <source>This was changed on the server meanwhile. Nothing has been overwritten; compare the two and decide.</source>
        <translation>इस बीच इसे सर्वर पर बदला गया। कुछ भी ओवरराइट नहीं हुआ है; दोनों की तुलना करके तय करें।</translation>
    </message>
</context>
<context>
    <name>gigflow::Toast</name>
    <message>
        <source>Dismiss</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>on a button: takes back what was just done</extracomment>
        <translation>पूर्ववत करें</translation>
    </message>
</context>
<context>
    <name>gigflow::Tray</name>
    <message>
        <source>Open Gig Flow</source>
        <translation>Gig Flow खोलें</translation>
    </message>
    <message>
        <source>New gig</source>
        <translation>नया गिग</translation>
    </message>
    <message>
        <source>Pause alerts</source>
        <translation>अलर्ट रोकें</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>बाहर निकलें</translation>
    </message>
    <message numerus="yes">
        <source>Gig Flow: %Ln unread notification(s)</source>
        <translation>
            <numerusform>Gig Flow: %Ln अपठित सूचना</numerusform>
            <numerusform>Gig Flow: %Ln अपठित सूचनाएँ</numerusform>
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
        <translation>वापस</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>खाता बनाएँ</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>फिर से स्वागत है</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>यहाँ नए हैं?</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>साइन इन करें</translation>
    </message>
    <message>
        <source>Join the marketplace</source>
        <translation>मार्केटप्लेस से जुड़ें</translation>
    </message>
    <message>
        <source>Have an account?</source>
        <translation>पहले से खाता है?</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>%1 पर</translation>
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
        <translation>खुला</translation>
    </message>
    <message>
        <source>Assigned</source>
        <comment>a gig&apos;s status</comment>
        <translation>सौंपा गया</translation>
    </message>
    <message>
        <source>Completed</source>
        <comment>a gig&apos;s status</comment>
        <translation>पूरा हुआ</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>a bid&apos;s status</comment>
        <translation>लंबित</translation>
    </message>
    <message>
        <source>Hired</source>
        <comment>a bid&apos;s status</comment>
        <translation>काम मिला</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>a bid&apos;s status</comment>
        <translation>अस्वीकृत</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>a bid&apos;s status</comment>
        <translation>वापस ली गई</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>भेजे जाने की प्रतीक्षा में</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>भेजा जा रहा है</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>नामंज़ूर</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>नतीजा अज्ञात</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>अभी-अभी</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>%Ln मिनट पहले</numerusform>
            <numerusform>%Ln मिनट पहले</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>%Ln घंटे पहले</numerusform>
            <numerusform>%Ln घंटे पहले</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln दिन पहले</numerusform>
            <numerusform>%Ln दिन पहले</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bid(s)</source>
        <translation>
            <numerusform>%Ln बोली</numerusform>
            <numerusform>%Ln बोलियाँ</numerusform>
        </translation>
    </message>
    <message>
        <source>budget %1</source>
        <translation>बजट %1</translation>
    </message>
    <message>
        <source>your gig</source>
        <translation>आपका गिग</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>the gig&apos;s owner</comment>
        <translation>मालिक: %1</translation>
    </message>
    <message>
        <source>you have bid</source>
        <translation>आपने बोली लगाई है</translation>
    </message>
    <message>
        <source>posted %1</source>
        <comment>3 hours ago</comment>
        <translation>पोस्ट किया गया: %1</translation>
    </message>
    <message>
        <source>bid on %1</source>
        <comment>a gig&apos;s title</comment>
        <translation>%1 पर बोली</translation>
    </message>
    <message>
        <source>your bid</source>
        <translation>आपकी बोली</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>the bid&apos;s freelancer</comment>
        <translation>फ्रीलांसर: %1</translation>
    </message>
    <message>
        <source>price %1</source>
        <translation>कीमत %1</translation>
    </message>
    <message>
        <source>the gig was deleted</source>
        <translation>गिग मिटा दिया गया</translation>
    </message>
    <message>
        <source>placed %1</source>
        <comment>3 hours ago</comment>
        <translation>लगाई गई: %1</translation>
    </message>
    <message>
        <source>Changed meanwhile</source>
        <translation>इस बीच बदल गया</translation>
    </message>
    <message>
        <source>Another program holds the file. Close it and start Gig Flow again.</source>
        <translation>कोई दूसरा प्रोग्राम फ़ाइल का उपयोग कर रहा है। उसे बंद करें और Gig Flow फिर से शुरू करें।</translation>
    </message>
    <message>
        <source>The file or its folder may not be written to. Check its permissions.</source>
        <translation>फ़ाइल या उसके फ़ोल्डर में लिखने की अनुमति नहीं है। उसकी अनुमतियाँ जाँचें।</translation>
    </message>
    <message>
        <source>The disk could not be read or written.</source>
        <translation>डिस्क को पढ़ा या उस पर लिखा नहीं जा सका।</translation>
    </message>
    <message>
        <source>The disk is full. Make room and try again.</source>
        <translation>डिस्क भर गई है। जगह बनाएँ और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The file could not be opened. Check the folder and its permissions.</source>
        <translation>फ़ाइल खोली नहीं जा सकी। फ़ोल्डर और उसकी अनुमतियाँ जाँचें।</translation>
    </message>
    <message>
        <source>It could not be saved on this computer.</source>
        <translation>इसे इस कंप्यूटर पर सहेजा नहीं जा सका।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bid(s) to decide on</source>
        <translation>
            <numerusform>%Ln बोली पर फ़ैसला बाकी</numerusform>
            <numerusform>%Ln बोलियों पर फ़ैसला बाकी</numerusform>
        </translation>
    </message>
    <message>
        <source>bookmarked</source>
        <comment>a gig</comment>
        <translation>बुकमार्क किया गया</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <comment>a gig</comment>
        <translation>अब तक न देखा गया</translation>
    </message>
    <message>
        <source>shortlisted</source>
        <comment>a bid</comment>
        <translation>शॉर्टलिस्ट की गई</translation>
    </message>
    <message>
        <source>gig by %1</source>
        <translation>गिग के मालिक: %1</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Gig Flow is already running on %1, but it does not answer.
</source>
        <translation>Gig Flow पहले से %1 पर चल रहा है, लेकिन जवाब नहीं दे रहा।
</translation>
    </message>
</context>
</TS>
