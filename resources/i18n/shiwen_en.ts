<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Ingest</name>
    <message numerus="yes">
        <source>%n places hold bytes that mean nothing in %1; they show as �. Save the file anew from its source.</source>
        <translation>
            <numerusform>%n place holds bytes that mean nothing in %1; it shows as �. Save the file anew from its source.</numerusform>
            <numerusform>%n places hold bytes that mean nothing in %1; they show as �. Save the file anew from its source.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message numerus="yes">
        <source>%n more condition(s)</source>
        <translation>
            <numerusform>%n more condition</numerusform>
            <numerusform>%n more conditions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shiwen::ArticleDelegate</name>
    <message numerus="yes">
        <source>%n copies</source>
        <extracomment>A badge at an article of the list that was reposted</extracomment>
        <translation>
            <numerusform>%n copy</numerusform>
            <numerusform>%n copies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shiwen::ArticleListModel</name>
    <message numerus="yes">
        <source>%1, %n copies</source>
        <extracomment>The same of an article of which there are several copies: what is said of the others, number of copies</extracomment>
        <translation>
            <numerusform>%1, %n copy</numerusform>
            <numerusform>%1, %n copies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shiwen::BundleJobs</name>
    <message numerus="yes">
        <source>%n article(s) were written to %1 (%2).</source>
        <translation>
            <numerusform>%n article was written to %1 (%2).</numerusform>
            <numerusform>%n articles were written to %1 (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of %1 were unpacked into %2.</source>
        <translation>
            <numerusform>%n file of %1 was unpacked into %2.</numerusform>
            <numerusform>%n files of %1 were unpacked into %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) checked</source>
        <translation>
            <numerusform>%n file checked</numerusform>
            <numerusform>%n files checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: valid, with %n remark(s) (%2).</source>
        <translation>
            <numerusform>%1: valid, with %n remark (%2).</numerusform>
            <numerusform>%1: valid, with %n remarks (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n finding(s) (%2).</source>
        <translation>
            <numerusform>%1: %n finding (%2).</numerusform>
            <numerusform>%1: %n findings (%2).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shiwen::ExportDialog</name>
    <message numerus="yes">
        <source>%n article(s) that are listed now go into one zip file: a web page to double-click, an archive to import again, and a manifest that other tools can verify.</source>
        <translation>
            <numerusform>The listed article goes into one zip file: a web page to double-click, an archive to import again, and a manifest that other tools can verify.</numerusform>
            <numerusform>The %n listed articles go into one zip file: a web page to double-click, an archive to import again, and a manifest that other tools can verify.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shiwen::FilterModel</name>
    <message numerus="yes">
        <source>%1, %n article(s)</source>
        <translation>
            <numerusform>%1, %n article</numerusform>
            <numerusform>%1, %n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shiwen::HighlightsDialog</name>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation>
            <numerusform>%n highlight</numerusform>
            <numerusform>%n highlights</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shiwen::HitCounter</name>
    <message numerus="yes">
        <source>Hit %1 of %n in this article</source>
        <translation>
            <numerusform>Hit %1 of %n in this article</numerusform>
            <numerusform>Hit %1 of %n in this article</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shiwen::MainWindow</name>
    <message numerus="yes">
        <source>%n thing(s) could not be read. The rest is listed.</source>
        <translation>
            <numerusform>%n thing could not be read. The rest is listed.</numerusform>
            <numerusform>%n things could not be read. The rest is listed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shiwen::Marking</name>
    <message numerus="yes">
        <source>%1: %n article(s)</source>
        <extracomment>What was done to how many articles: &quot;Star: 12 articles&quot;</extracomment>
        <translation>
            <numerusform>%1: %n article</numerusform>
            <numerusform>%1: %n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shiwen::Screenshot</name>
    <message numerus="yes">
        <source>--select %1: only %n article(s) are listed.</source>
        <translation>
            <numerusform>--select %1: only %n article is listed.</numerusform>
            <numerusform>--select %1: only %n articles are listed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shiwen::StatusArea</name>
    <message numerus="yes">
        <source>%1 article(s)</source>
        <translation>
            <numerusform>%1 article</numerusform>
            <numerusform>%1 articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %1 article(s)</source>
        <translation>
            <numerusform>More than %1 article</numerusform>
            <numerusform>More than %1 articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shiwen::TagDialog</name>
    <message numerus="yes">
        <source>Tags of %n article(s)</source>
        <translation>
            <numerusform>Tags of %n article</numerusform>
            <numerusform>Tags of %n articles</numerusform>
        </translation>
    </message>
</context>
</TS>
