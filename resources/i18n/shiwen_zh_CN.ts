<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Shiwen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shiwen %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reader and archive for folders of saved articles. It works without the network and never changes your files.

Free software under the GNU General Public License, version 3 or later. Made with Qt %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bundle</name>
    <message>
        <source>%1 is not UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its path leads out of the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tag manifest does not list it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not lie below data/</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a checksum and a path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” should be written without “./”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is refused: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bagit.txt is not the declaration of a bag in UTF-8 (RFC 8493, section 2.1.1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bag is of BagIt version %1.%2; Shiwen reads up to 1.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the path stands there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bag-info.txt holds a line that is not “Label: value”: “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payload-Oxum in bag-info.txt is not BYTES.FILES.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not belong to the bag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payload should be %1 bytes in %2 files, but is %3 in %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is missing, which %2 lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is written differently in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not list bagit.txt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not list every payload file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shiwen cannot compute the checksums of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A manifest with checksums is missing or cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is in no manifest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle was changed after it was sealed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bag is not complete: fetch.txt names files that would have to be fetched from the network, which Shiwen never does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged: its checksum is not the one in the manifest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bundle holds at most %1 files and 4 GiB; this would be %2 files and %3. Export it in parts, for example by year (%4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was left out: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot go into a bundle: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was read back differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of the article “%1” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a bundle: it holds no bagit.txt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a folder. Give the name of a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name, or allow it to be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was read back differently (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data/meta/library.jsonl cannot be understood at line %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle was written by a newer Shiwen. Update Shiwen to import it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. Check the free space and the permissions, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be read to its end, or is changing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is refused: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another file has the same name, or differs from it only in case or in how accents are written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is larger than %1 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder holds more than %1 files or %2 GiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file or folder “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” may not be read. Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name holds a control character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name holds a character that reverses the order of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name is not valid Unicode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name holds a backslash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name holds a character that Windows does not allow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its path holds an empty part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name is longer than %1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name is reserved by Windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name ends in a dot or a space, which Windows drops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its path is absolute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its path names a drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its path is longer than %1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it lies deeper than %1 folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another folder to import to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would have to fit into %2 of free space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no folder can be made there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no space left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the unpacked folder cannot be moved there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds no article: no Markdown and no HTML file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” would take the place of another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” is not a bag: it holds no bagit.txt. Add it as a folder instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” in it is refused: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds more than %1 files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it says that it holds %1 files, but lists another number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is packed in a way that Shiwen does not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it lies in another file of a split archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a folder with content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its two sizes differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it would unpack to more than %1 times its size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it would unpack to more than %1 GiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its size is not the one that the list of contents gives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its own header and the list of contents say different things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the header of “%1” is not as Shiwen writes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its files are not in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another file in it has the same name, or differs from it only in case or in how accents are written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two files in it share the same bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are bytes between its files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it carries a comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be opened: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds more than its header says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds less than its header says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its CRC-32 is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be unpacked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the names in it are neither UTF-8 nor GB18030; unpack it with the program that made it and add the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a zip file, or it is damaged or not complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is in the ZIP64 form for very large archives, which Shiwen does not read; unpack it with another program and add the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it could not be read to its end (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is one part of an archive in several files; join them with the program that made them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” changed while the bundle was being written. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file of it is missing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>--%1 takes a whole number from 0 on, not &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option --%1 is unknown. See &quot;shiwenctl --help&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option --%1 needs a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--sort takes %1, not &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be searched for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which field is to be counted?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--as takes %1, not &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which one article is to be shown?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard input could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard input is larger than %1 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which one file is to be rendered? &quot;-&quot; is standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--profile takes commonmark, gfm or repost, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--format takes bundle, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which file is to be written?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the articles in one way: --all, --query QUERY, or their ids before the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 articles, %3 files, %4 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one bundle, and the folder it goes into with --into FOLDER.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would bring %1 files into: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought %1 files into: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valid: %1 files, %2 bytes checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not valid: %1 files, %2 bytes checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one bundle or folder, or none to check the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 forgotten, %4 unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which folder is to be added?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which one folder is to be removed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>articles: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pictures: %1, missing: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accounts: %1, tags: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source: %1 bytes, index: %2 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last indexed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: shiwenctl [--library DIR] COMMAND ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DIR holds index.db and notebook.db; without it, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 found or nothing matched, 2 wrong usage, 3 bad input, 4 refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option %1 needs a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which command? See &quot;shiwenctl --help&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command %1 is unknown. See &quot;shiwenctl --help&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Reads and keeps folders of saved articles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the index and the notebook lie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For documentation: opens, reads the folders, saves a picture of the window, ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light or dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zh_CN or en.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --screenshot: the row to open, 1 is the newest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders to add, bundles to import, articles to open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no size of a window. Write it as 1280x800.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--theme is light or dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--language is zh_CN or en.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--select is the number of a row, from 1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>%1 does not exist. Check the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a regular file, and is not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read: %2. Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Free some space or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than %2 bytes, and is not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>The folder %1 was removed from the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article matches, so %1 was not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not available; its articles stay in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the name is not UTF-8. Rename the file to have it listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the folder could not be listed. Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indexing was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library in %1 is open in another Shiwen. Close it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 could not be made. Choose another one with --library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a folder. Check the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not among the added folders. List them with &quot;folders&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library in %1 was opened for reading only; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index was damaged. It was set aside and is being made again from your folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file changed since it was indexed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is new and not indexed yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>Qt&apos;s SQLite plugin is not installed. Install the package that holds it (libqt6sql6-sqlite on Debian) and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged or no database (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the disk is full. Make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read or written (%2). Check the disk and the permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is held by another program. Close it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the database reports: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field %1 to count. Use tag, account, reposter, author, source, year, month, folder, status or lang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SQLite that Qt uses here has no full-text search (FTS5). Install a build of SQLite that has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no article %1 in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not exist yet. Add a folder first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was made by an older Shiwen. Index once to renew it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This copy of Shiwen is incomplete (%1). Install it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not made by Shiwen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged and cannot be moved aside. Move it away by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written by a newer Shiwen and was left as it is. Start the newer one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Typeset</name>
    <message>
        <source>Embedded page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mini program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Shiwen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shiwen</name>
    <message>
        <source>This article is too large to be shown whole. Open its file to read the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This article has neither text nor pictures.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shiwen::ArticleDelegate</name>
    <message>
        <source>Without title</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shiwen::ArticleList</name>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shiwen::ArticleListModel</name>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>What a screen reader says of an article in the list: title, account, day</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shiwen::BundleJobs</name>
    <message>
        <source>Bundles (*.zip *.textpack)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is empty, so there is nothing to export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the bundle…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) were written to %1 (%2).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Import a bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpack “%1” into which folder?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import of %1 was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of %1 were unpacked into %2.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Verify a bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check of %1 was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying the library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check of the library was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) checked</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: everything is as it was recorded (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: valid, with %n remark(s) (%2).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n finding(s) (%2).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shiwen::EmptyState</name>
    <message>
        <source>Your articles, in one place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder that holds saved articles (.md, .html). Shiwen reads them where they are and never changes them. You can also drag a folder or a bundle into this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a bundle…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shiwen::ExportDialog</name>
    <message>
        <source>Read marks, stars and added tags travel too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export to a bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) that are listed now go into one zip file: a web page to double-click, an archive to import again, and a manifest that other tools can verify.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundles (*.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists. Replace it?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shiwen::FilterModel</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starred</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n article(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: this folder is away. Its articles stay listed and come back with it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shiwen::FilterPanel</name>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove folder “%1”…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shiwen::FolderJobs</name>
    <message>
        <source>Add a folder of articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder to remove from the list:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “%1” from Shiwen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its articles leave the list. The files in %1 stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shiwen::MainWindow</name>
    <message>
        <source>Shiwen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language changes when Shiwen is started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — Shiwen</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) could not be read. The rest is listed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written, so the next start will not look like this one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shiwen::MessageBar</name>
    <message>
        <source>Details…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shiwen::Reading</name>
    <message>
        <source>This link leads to “%1”. Only web and mail addresses and articles of the same folder are opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open “%1” outside Shiwen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program was found that opens %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shiwen::Screenshot</name>
    <message>
        <source>The folders were not read within five minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article was found: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>--select %1: only %n article(s) are listed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shiwen::SearchBox</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search titles and text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All words must occur. &quot;Exact phrase&quot;, -without, tag:… account:… date:2021-12, a OR b</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shiwen::StatusArea</name>
    <message>
        <source>Stop; what is done is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop indexing</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 article(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 found in %2 ms</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has these words exactly; parts of them were searched for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the folders…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shiwen::WindowActions</name>
    <message>
        <source>&amp;Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read every file anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export listed articles to a bundle…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a bundle…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify a bundle…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best match, then newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
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
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Shiwen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
