<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message>
        <source>%1
Try &apos;gigflow --help&apos;.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gig Flow, a freelance marketplace for the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep everything in DIR; another folder is another instance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start in the system tray, without the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a gig, in the running instance where there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--data needs a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one link can be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a link to a gig (gigflow://gig/ID).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataFolder</name>
    <message>
        <source>%1 is not a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LocalBackend</name>
    <message>
        <source>Posts gigs and hires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks for gigs and bids</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>The connection closed before an answer came. It may or may not have worked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot be reached. Check the connection and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server took too long to answer. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name or the password is not right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not allowed to do that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has changed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something here needs another look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many attempts. Try again in %1 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many attempts. Try again in a little while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has a problem of its own. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers there does not speak Gig Flow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be saved on this computer. Is the disk full?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not cooperate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a title of at most 100 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe the work in at most 2,000 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an amount such as 450 or 450.50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a few words to the owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the name people should see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a username.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a whole e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use at least 8 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs another look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bids yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 bid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bids</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gigflow::AddressPage</name>
    <message>
        <source>Server address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gigs.example.org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy and certificates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How servers are reached from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not an address yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original Gig Flow backend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Gig Flow server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1%2 answers, over an encrypted connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1%2 answers, on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing answers at this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer in time. The address may be wrong, or the server is asleep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted. If it comes from an authority of your own organisation, choose that under Proxy and certificates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something answers there, but it is not a Gig Flow server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the address your server&apos;s people gave you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy and certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gigflow::AlertsSection</name>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting and closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me on the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am hired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody bids on my gig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else was chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is kept under Notifications in any case. While the desktop asks for quiet, alerts wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with the system, out of sight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep running in the tray when the window is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where the desktop has a tray; elsewhere closing the window ends the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop shows no tray just now, so closing the window ends the program.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gigflow::BidDelegate</name>
    <message>
        <source>Budget %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gig that was deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your bid</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gigflow::BidForm</name>
    <message>
        <source>Your price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message to the owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place bid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a bid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The budget is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change your bid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save bid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what you ask for the work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an amount such as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price must be more than nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a few words to the owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placing…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gigflow::BidsPanel</name>
    <message>
        <source>Hire %1 for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gig is then assigned and every other bid on it is turned down. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bids on this gig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bids (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bids yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You will be told when one comes in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline this bid?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is told that the bid was turned down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline bid</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gigflow::BrowsePage</name>
    <message>
        <source>Search gigs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gigs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most bids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open gigs yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Be the first: post a gig and let bids come to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post the first gig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every word has to appear in the gig. Try fewer words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 open gig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 open gigs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gigflow::ChoicePage</name>
    <message>
        <source>Gig Flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to Gig Flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post work, bid on it, hire. Where should your marketplace live?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try everything right away, with sample gigs and two people to act as. Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs gigflow-server, which is not installed beside this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join a marketplace that somebody runs, with your own account there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gigflow::CommandRequest</name>
    <message>
        <source>This server cannot do that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server kept the old name, “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this was about is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gigflow::CropView</name>
    <message>
        <source>Part of the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys move the picture, plus and minus change its size.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gigflow::DesktopNotifier</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new notification(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gigflow::DevicesCard</name>
    <message>
        <source>Ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server does not tell where you are signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A device without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out %1, %2</source>
        <comment>device, its facts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the sign-in on that device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out that device?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must sign in again to go on. What it has not sent yet stays there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That device is signed out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gigflow::Field</name>
    <message>
        <source>Show password</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gigflow::FreedesktopNotices</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gigflow::GigCardDelegate</name>
    <message>
        <source>Yours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gigflow::GigDialog</name>
    <message>
        <source>Post a new gig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post gig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit gig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What needs doing, in a few words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is there, what should come out, by when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In US dollars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the gig a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is longer than %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe what is to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what the work is worth to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an amount such as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The budget must be more than nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gigflow::GigHeader</name>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>posted %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gigflow::GigList</name>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gigs appear here once the server can be reached. Anything you do meanwhile is kept and sent then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching gigs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the first time, so it takes a moment.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gigflow::GigPage</name>
    <message>
        <source>This gig takes no more bids.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a gig in the list to see all of it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this gig?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” and the bids on it are removed for everybody. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete gig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gig is being deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw your bid?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner of “%1” no longer sees it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw bid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bid is being withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gigflow::LocalPage</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who would you like to be?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two people are ready on this computer. You can sign out and be the other one at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting the marketplace on this computer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Act as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in as %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The marketplace on this computer could not be started.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gigflow::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New gig…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post a new gig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the server for what is new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What &amp;waits to be sent…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what has not reached the server yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign &amp;out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find gigs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in all gigs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go any&amp;where…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a few letters of a page, a gig or something to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark all notifications as &amp;read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark every notification as read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause alerts for an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep alerts off the desktop for an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Res&amp;ume alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell of what happens on the desktop again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance of the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark as the system is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark text on light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light text on dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black and white, with strong lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the whole screen, or a window again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Browse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All open gigs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My &amp;gigs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you have posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My b&amp;ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you have bid on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who you are, in numbers too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys at a glance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions and the connection&apos;s state, for somebody who helps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Gig Flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions and the licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gig Flow</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gigflow::MonthBars</name>
    <message>
        <source>%1: %2</source>
        <comment>month, amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing in these months</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gigflow::MyBidCard</name>
    <message>
        <source>Change bid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your bid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have been hired for this gig.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner chose another bid.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gigflow::MyBidsPage</name>
    <message>
        <source>Status of my bids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My bids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This gig is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its owner deleted it, and your bid with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bid of yours is in this state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have made no bids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a gig in Browse that suits you, and make an offer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gigflow::MyGigsPage</name>
    <message>
        <source>Status of my gigs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My gigs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have posted no gigs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe some work and let freelancers bid on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post your first gig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No gig of yours is in this state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gigflow::NavBar</name>
    <message>
        <source>New gig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post a new gig (Ctrl+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My gigs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My bids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>page, its shortcut</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gigflow::NavButton</name>
    <message>
        <source>%1 unread</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gigflow::NetworkSection</name>
    <message>
        <source>There is no certificate in PEM form in that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is a server&apos;s certificate, not an authority&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That authority&apos;s time is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private certificate authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SOCKS 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept in the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the proxy asks for one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers on this computer are always reached without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the proxy&apos;s host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 65535</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New connections take this way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain did not take the password: it is used until the program ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the system&apos;s authorities are trusted from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is trusted, until %2.</source>
        <comment>name, date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None. A server whose certificate comes from an authority of your own organisation needs that authority&apos;s file here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a certificate authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New connections trust it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gigflow::NoticeListModel</name>
    <message>
        <source>not read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have been hired for “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have been hired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New bid on “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New bid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your bid on “%1” was not chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your bid was not chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hired you for %2.</source>
        <comment>person, amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hired you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed price: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bids %2.</source>
        <comment>person, amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has placed a bid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has decided for somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gigflow::NotificationsPage</name>
    <message>
        <source>Which notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is told…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose which of these are told on the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep alerts off the desktop for a while</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark every notification as read (Ctrl+Shift+M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All quiet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When somebody bids on your gig, or hires you, it is told here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have seen everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of this kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other notifications are under All.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gigflow::Outbox</name>
    <message>
        <source>This must not be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s) fit here.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Enter an amount above zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an amount with at most two decimals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This gig is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One cannot bid on one’s own gig.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This gig is no longer open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have already bid on this gig.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This bid is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This bid has been decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else is being hired for this gig.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only its owner can change a gig.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is somebody else’s bid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This gig is being deleted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gigflow::OutboxDialog</name>
    <message>
        <source>a gig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a freelancer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bid %1 on “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the bid on “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw the bid on “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hire %1 for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hire for “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline the bid of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change your profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything you did has reached the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gigflow::Palette</name>
    <message>
        <source>Go to or do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a page or a gig, or do something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go anywhere</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gigflow::PasswordForm</name>
    <message>
        <source>Current password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least 8 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the password you have now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use at least 8 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the password you have now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your password is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the password you have now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gigflow::PauseMenu</name>
    <message>
        <source>For an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until tomorrow morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts are paused until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts are paused until tomorrow, %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gigflow::PersonPage</name>
    <message>
        <source>Open gigs of this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open gigs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open gigs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person has nothing on offer just now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gigflow::PictureDialog</name>
    <message>
        <source>Your picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a picture here, or</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the picture from the clipboard (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server keeps no pictures itself. Give the address of one that is on the web, or name a Cloudinary account in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or the address of one on the web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture in that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not a picture that can be used. PNG, JPEG, WebP and GIF can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server keeps no pictures itself. Give an address instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of a picture begins with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gigflow::ProfileHead</name>
    <message>
        <source>Change picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the picture that others see of you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the wide picture above your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>member since %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gigflow::ProfilePage</name>
    <message>
        <source>Change password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where you are signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out on this computer (Ctrl+Shift+Q)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Username</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you see this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People need a name to call you by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A username is needed for signing in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your profile is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your picture is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your cover is changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gigflow::Reconciler</name>
    <message>
        <source>The connection closed before the server answered, and the server does not have it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gigflow::RegisterForm</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Username</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least 8 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creating account…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gigflow::ServerAddress</name>
    <message>
        <source>Enter the address of a server, for example gigs.example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a server address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the name and password out of the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server address begins with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without encryption (http) only a server on this computer can be used. Try https.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gigflow::ServerProcess</name>
    <message>
        <source>It did not become ready in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It crashed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ended with code %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gigflow::ServerSection</name>
    <message>
        <source>Server and account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where your pictures go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>who, server</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed in just now; what was seen before is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original backend: bids cannot be changed or withdrawn there, and it keeps no notifications.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2, with everything this program can do.</source>
        <comment>server, version</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gig Flow server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloudinary cloud name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsigned upload preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this for pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left empty, they go to the server where it keeps pictures. A Cloudinary account of your own takes them where it does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your next picture goes to Cloudinary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your next picture goes to the server.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gigflow::SessionBanner</name>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in for this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the system&apos;s question to unlock your keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sign-in is kept in the system&apos;s keyring, and the keyring is locked. Until then you see what was here last time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not hand out your sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keyring is running on this system, so your sign-in could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s keyring does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again; nothing that waits to be sent is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gigflow::SettingsPage</name>
    <message>
        <source>Follow the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast is light or dark as the system is, without any shade between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes at once, numbers and dates included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open what is chosen in a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next and the previous part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gig Flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gig Flow %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt %1. Search: %2. Free software under the MIT licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full-text (SQLite FTS5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>simple (this SQLite has no FTS5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions and how the connection stands, to show to somebody who helps. No name and no secret is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gigflow::ShareBar</name>
    <message>
        <source>%1 %2</source>
        <comment>count, of what: 3 hired</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gigflow::Shell</name>
    <message>
        <source>That gig is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching the gig…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your gig is posted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out with unsent work?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) have not reached the server. What is unsent stays on this computer and is sent when you sign in again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sign out anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is another account. To use it, sign out first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gigflow::SignInForm</name>
    <message>
        <source>E-mail or username</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your e-mail or username.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gigflow::SignInPanel</name>
    <message>
        <source>Sign in as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is another account. To use it, sign out first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gigflow::StatisticsCard</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>As a freelancer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As an owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bids placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>win rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>earned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of your bids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earned by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gigs posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from posting to hiring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How your gigs stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gigs posted by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>percentage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>of %n decided bid(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>none is decided yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %n hire(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>hired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n bid(s) received</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 hires known here</source>
        <comment>how many hires&apos; prices this computer knows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody is hired yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half were quicker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>completed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gigflow::StatusLine</name>
    <message>
        <source>Signed in for this session only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not take the sign-in, so it ends with the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to date at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show what has not reached the server yet (Ctrl+Shift+O)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gigflow::StorageSection</name>
    <message>
        <source>Clear pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are fetched again when they show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gigs, bids and what waits to be sent are kept in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clearing…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gigflow::SyncNote</name>
    <message>
        <source>Send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept on this computer. It is sent as soon as the server can be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not accept this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not accept this: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection closed before the answer came, so it is not certain that this was done.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gigflow::Toast</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gigflow::Tray</name>
    <message>
        <source>Open Gig Flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New gig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Gig Flow: %n unread notification(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Gig Flow</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gigflow::WelcomePage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join the marketplace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have an account?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gigflow::Words</name>
    <message>
        <source>, </source>
        <extracomment>Between two facts about one gig or bid, as a screen reader says them.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state: reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a gig&apos;s status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assigned</source>
        <comment>a gig&apos;s status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <comment>a gig&apos;s status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>a bid&apos;s status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hired</source>
        <comment>a bid&apos;s status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>a bid&apos;s status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>a bid&apos;s status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bid(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>budget %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your gig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>the gig&apos;s owner</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you have bid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>posted %1</source>
        <comment>3 hours ago</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bid on %1</source>
        <comment>a gig&apos;s title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your bid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>the bid&apos;s freelancer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>price %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the gig was deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>placed %1</source>
        <comment>3 hours ago</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Gig Flow is already running on %1, but it does not answer.
</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
