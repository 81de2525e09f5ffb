<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ExportList</name>
    <message numerus="yes">
        <source>%Ln row(s) written to %1.</source>
        <translation>
            <numerusform>%Ln row written to %1.</numerusform>
            <numerusform>%Ln rows written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GigFilter</name>
    <message numerus="yes">
        <source>Past %Ln day(s)</source>
        <comment>when a gig was posted</comment>
        <translation>
            <numerusform>Past %Ln day</numerusform>
            <numerusform>Past %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln bid(s)</source>
        <translation>
            <numerusform>At most %Ln bid</numerusform>
            <numerusform>At most %Ln bids</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation>
            <numerusform>%Ln min ago</numerusform>
            <numerusform>%Ln min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h ago</source>
        <translation>
            <numerusform>%Ln h ago</numerusform>
            <numerusform>%Ln h ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln d ago</source>
        <translation>
            <numerusform>%Ln d ago</numerusform>
            <numerusform>%Ln d ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gigflow::BidForm</name>
    <message numerus="yes">
        <source>Fill in {%1} and %Ln more first.</source>
        <translation>
            <numerusform>Fill in {%1} and %Ln more first.</numerusform>
            <numerusform>Fill in {%1} and %Ln more first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gigflow::BidsPanel</name>
    <message numerus="yes">
        <source>%Ln bid(s) are declined.</source>
        <translation>
            <numerusform>%Ln bid is declined.</numerusform>
            <numerusform>%Ln bids are declined.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gigflow::BrowsePage</name>
    <message numerus="yes">
        <source>Filters, %Ln set</source>
        <translation>
            <numerusform>Filters, %Ln set</numerusform>
            <numerusform>Filters, %Ln set</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved searches, %Ln new gig(s)</source>
        <translation>
            <numerusform>Saved searches, %Ln new gig</numerusform>
            <numerusform>Saved searches, %Ln new gigs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open gig(s)</source>
        <translation>
            <numerusform>%Ln open gig</numerusform>
            <numerusform>%Ln open gigs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gig(s)</source>
        <translation>
            <numerusform>%Ln gig</numerusform>
            <numerusform>%Ln gigs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gigflow::DesktopNotifier</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new notification(s)</source>
        <translation>
            <numerusform>%Ln new notification</numerusform>
            <numerusform>%Ln new notifications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gigflow::GigCardDelegate</name>
    <message numerus="yes">
        <source>%Ln pending</source>
        <comment>bids</comment>
        <translation>
            <numerusform>%Ln pending</numerusform>
            <numerusform>%Ln pending</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gigflow::NoticeListModel</name>
    <message numerus="yes">
        <source>%Ln new gig(s) for “%1”</source>
        <comment>a saved search&apos;s name</comment>
        <translation>
            <numerusform>%Ln new gig for “%1”</numerusform>
            <numerusform>%Ln new gigs for “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gigflow::Outbox</name>
    <message numerus="yes">
        <source>At most %Ln character(s) fit here.</source>
        <translation>
            <numerusform>At most %Ln character fits here.</numerusform>
            <numerusform>At most %Ln characters fit here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gigflow::Shell</name>
    <message numerus="yes">
        <source>%Ln change(s) have not reached the server. What is unsent stays on this computer and is sent when you sign in again.</source>
        <translation>
            <numerusform>%Ln change has not reached the server. It stays on this computer and is sent when you sign in again.</numerusform>
            <numerusform>%Ln changes have not reached the server. They stay on this computer and are sent when you sign in again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gigflow::StatisticsCard</name>
    <message numerus="yes">
        <source>%Ln min</source>
        <translation>
            <numerusform>%Ln min</numerusform>
            <numerusform>%Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h</source>
        <comment>hours</comment>
        <translation>
            <numerusform>%Ln h</numerusform>
            <numerusform>%Ln h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln decided bid(s)</source>
        <translation>
            <numerusform>of %Ln decided bid</numerusform>
            <numerusform>of %Ln decided bids</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln hire(s)</source>
        <translation>
            <numerusform>in %Ln hire</numerusform>
            <numerusform>in %Ln hires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bid(s) received</source>
        <translation>
            <numerusform>%Ln bid received</numerusform>
            <numerusform>%Ln bids received</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gigflow::StatusLine</name>
    <message numerus="yes">
        <source>%Ln change(s) waiting</source>
        <translation>
            <numerusform>%Ln change waiting</numerusform>
            <numerusform>%Ln changes waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Syncing: %Ln gig(s) so far…</source>
        <translation>
            <numerusform>Syncing: %Ln gig so far…</numerusform>
            <numerusform>Syncing: %Ln gigs so far…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gigflow::Tray</name>
    <message numerus="yes">
        <source>Gig Flow: %Ln unread notification(s)</source>
        <translation>
            <numerusform>Gig Flow: %Ln unread notification</numerusform>
            <numerusform>Gig Flow: %Ln unread notifications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gigflow::Words</name>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>%Ln minute ago</numerusform>
            <numerusform>%Ln minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>%Ln hour ago</numerusform>
            <numerusform>%Ln hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bid(s)</source>
        <translation>
            <numerusform>%Ln bid</numerusform>
            <numerusform>%Ln bids</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bid(s) to decide on</source>
        <translation>
            <numerusform>%Ln bid to decide on</numerusform>
            <numerusform>%Ln bids to decide on</numerusform>
        </translation>
    </message>
</context>
</TS>
