<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ExportList</name>
    <message numerus="yes">
        <source>%n row(s) written to %1.</source>
        <translation>
            <numerusform>%n row written to %1.</numerusform>
            <numerusform>%n rows written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GigFilter</name>
    <message numerus="yes">
        <source>Past %n day(s)</source>
        <comment>when a gig was posted</comment>
        <translation>
            <numerusform>Past %n day</numerusform>
            <numerusform>Past %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n bid(s)</source>
        <translation>
            <numerusform>At most %n bid</numerusform>
            <numerusform>At most %n bids</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n h ago</numerusform>
            <numerusform>%n h ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d ago</source>
        <translation>
            <numerusform>%n d ago</numerusform>
            <numerusform>%n d ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gigflow::AccountList</name>
    <message numerus="yes">
        <source>%n change(s) of this account have not reached the server. They are kept, and sent when this account is shown again.</source>
        <translation>
            <numerusform>%n change of this account has not reached the server. It is kept, and sent when this account is shown again.</numerusform>
            <numerusform>%n changes of this account have not reached the server. They are kept, and sent when this account is shown again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gigflow::BidForm</name>
    <message numerus="yes">
        <source>Fill in {%1} and %n more first.</source>
        <translation>
            <numerusform>Fill in {%1} and %n more first.</numerusform>
            <numerusform>Fill in {%1} and %n more first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gigflow::BidsPanel</name>
    <message numerus="yes">
        <source>%n bid(s) are declined.</source>
        <translation>
            <numerusform>%n bid is declined.</numerusform>
            <numerusform>%n bids are declined.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gigflow::BrowsePage</name>
    <message numerus="yes">
        <source>Filters, %n set</source>
        <translation>
            <numerusform>Filters, %n set</numerusform>
            <numerusform>Filters, %n set</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved searches, %n new gig(s)</source>
        <translation>
            <numerusform>Saved searches, %n new gig</numerusform>
            <numerusform>Saved searches, %n new gigs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open gig(s)</source>
        <translation>
            <numerusform>%n open gig</numerusform>
            <numerusform>%n open gigs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gig(s)</source>
        <translation>
            <numerusform>%n gig</numerusform>
            <numerusform>%n gigs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gigflow::DesktopNotifier</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new notification(s)</source>
        <translation>
            <numerusform>%n new notification</numerusform>
            <numerusform>%n new notifications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gigflow::GigCardDelegate</name>
    <message numerus="yes">
        <source>%n pending</source>
        <comment>bids</comment>
        <translation>
            <numerusform>%n pending</numerusform>
            <numerusform>%n pending</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gigflow::NoticeListModel</name>
    <message numerus="yes">
        <source>%n new gig(s) for “%1”</source>
        <comment>a saved search&apos;s name</comment>
        <translation>
            <numerusform>%n new gig for “%1”</numerusform>
            <numerusform>%n new gigs for “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gigflow::Outbox</name>
    <message numerus="yes">
        <source>At most %n character(s) fit here.</source>
        <translation>
            <numerusform>At most %n character fits here.</numerusform>
            <numerusform>At most %n characters fit here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gigflow::Shell</name>
    <message numerus="yes">
        <source>%n change(s) have not reached the server. What is unsent stays on this computer and is sent when you sign in again.</source>
        <translation>
            <numerusform>%n change has not reached the server. It stays on this computer and is sent when you sign in again.</numerusform>
            <numerusform>%n changes have not reached the server. They stay on this computer and are sent when you sign in again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gigflow::StatisticsCard</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours</comment>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n decided bid(s)</source>
        <translation>
            <numerusform>of %n decided bid</numerusform>
            <numerusform>of %n decided bids</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hire(s)</source>
        <translation>
            <numerusform>in %n hire</numerusform>
            <numerusform>in %n hires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bid(s) received</source>
        <translation>
            <numerusform>%n bid received</numerusform>
            <numerusform>%n bids received</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gigflow::StatusLine</name>
    <message numerus="yes">
        <source>%n change(s) waiting</source>
        <translation>
            <numerusform>%n change waiting</numerusform>
            <numerusform>%n changes waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Syncing: %n gig(s) so far…</source>
        <translation>
            <numerusform>Syncing: %n gig so far…</numerusform>
            <numerusform>Syncing: %n gigs so far…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gigflow::Tray</name>
    <message numerus="yes">
        <source>Gig Flow: %n unread notification(s)</source>
        <translation>
            <numerusform>Gig Flow: %n unread notification</numerusform>
            <numerusform>Gig Flow: %n unread notifications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gigflow::Words</name>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bid(s)</source>
        <translation>
            <numerusform>%n bid</numerusform>
            <numerusform>%n bids</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bid(s) to decide on</source>
        <translation>
            <numerusform>%n bid to decide on</numerusform>
            <numerusform>%n bids to decide on</numerusform>
        </translation>
    </message>
</context>
</TS>
