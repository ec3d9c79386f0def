<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Shiwen</source>
        <translation>关于拾文</translation>
    </message>
    <message>
        <source>Shiwen %1</source>
        <translation>拾文 %1</translation>
    </message>
    <message>
        <source>A reader and archive for folders of saved articles. It works without the network and never changes your files.

Free software under the GNU General Public License, version 3 or later. Made with Qt %1.</source>
        <translation>阅读和保存文章文件夹的工具。不需要网络，也从不改动您的文件。

自由软件，以 GNU 通用公共许可证第 3 版或更新版本发布。使用 Qt %1 制作。</translation>
    </message>
</context>
<context>
    <name>Article</name>
    <message>
        <source>The picture lies outside the added folder, and is not opened.</source>
        <translation>图片在所添加的文件夹之外，没有打开。</translation>
    </message>
    <message>
        <source>A file of this name lies elsewhere in the folder; whether it is the picture is not certain, so it is not shown.</source>
        <translation>文件夹的别处有一个同名文件，不能确定就是这张图片，所以没有显示。</translation>
    </message>
    <message>
        <source>Several files could be meant, so none is shown.</source>
        <translation>有几个文件都可能是这张图片，所以没有显示。</translation>
    </message>
    <message>
        <source>The picture lies on the network, and is not fetched.</source>
        <translation>图片在网络上，没有下载。</translation>
    </message>
    <message>
        <source>The article does not say which picture stood here.</source>
        <translation>文章没有说明这里原来是哪张图片。</translation>
    </message>
    <message>
        <source>No file of this name lies in the folder.</source>
        <translation>文件夹里没有叫这个名字的文件。</translation>
    </message>
    <message>
        <source>What lies there is not a regular file, and is not opened.</source>
        <translation>那里的不是普通文件，没有打开。</translation>
    </message>
</context>
<context>
    <name>Bundle</name>
    <message>
        <source>%1 is not UTF-8.</source>
        <translation>%1 不是 UTF-8 编码。</translation>
    </message>
    <message>
        <source>its path leads out of the folder</source>
        <translation>它的路径指向文件夹之外</translation>
    </message>
    <message>
        <source>a tag manifest does not list it</source>
        <translation>标签清单没有列出它</translation>
    </message>
    <message>
        <source>it does not lie below data/</source>
        <translation>它不在 data/ 之下</translation>
    </message>
    <message>
        <source>it is not a checksum and a path</source>
        <translation>这一行不是“校验和 路径”</translation>
    </message>
    <message>
        <source>“%1” should be written without “./”.</source>
        <translation>“%1”不应写“./”。</translation>
    </message>
    <message>
        <source>“%1” is refused: %2</source>
        <translation>“%1”被拒绝：%2</translation>
    </message>
    <message>
        <source>bagit.txt is not the declaration of a bag in UTF-8 (RFC 8493, section 2.1.1).</source>
        <translation>bagit.txt 不是 UTF-8 的 BagIt 声明（RFC 8493 第 2.1.1 节）。</translation>
    </message>
    <message>
        <source>The bag is of BagIt version %1.%2; Shiwen reads up to 1.0.</source>
        <translation>这个包是 BagIt %1.%2 版；拾文最高读取 1.0 版。</translation>
    </message>
    <message>
        <source>%1, line %2: %3.</source>
        <translation>%1 第 %2 行：%3。</translation>
    </message>
    <message>
        <source>the path stands there twice</source>
        <translation>路径出现了两次</translation>
    </message>
    <message>
        <source>bag-info.txt holds a line that is not “Label: value”: “%1”.</source>
        <translation>bag-info.txt 中有一行不是“名称: 值”的形式：“%1”。</translation>
    </message>
    <message>
        <source>Payload-Oxum in bag-info.txt is not BYTES.FILES.</source>
        <translation>bag-info.txt 中的 Payload-Oxum 不是“字节数.文件数”。</translation>
    </message>
    <message>
        <source>“%1” does not belong to the bag.</source>
        <translation>“%1”不属于这个包。</translation>
    </message>
    <message>
        <source>The payload should be %1 bytes in %2 files, but is %3 in %4.</source>
        <translation>内容应为 %2 个文件共 %1 字节，实际是 %4 个文件共 %3 字节。</translation>
    </message>
    <message>
        <source>“%1” is missing, which %2 lists.</source>
        <translation>缺少“%1”，而 %2 列有它。</translation>
    </message>
    <message>
        <source>“%1” is written differently in %2.</source>
        <translation>“%1”在 %2 中写法不同。</translation>
    </message>
    <message>
        <source>%1 does not list bagit.txt.</source>
        <translation>%1 没有列出 bagit.txt。</translation>
    </message>
    <message>
        <source>%1 does not list every payload file.</source>
        <translation>%1 没有列出全部内容文件。</translation>
    </message>
    <message>
        <source>Shiwen cannot compute the checksums of %1.</source>
        <translation>拾文无法计算 %1 所用的校验和。</translation>
    </message>
    <message>
        <source>A manifest with checksums is missing or cannot be read.</source>
        <translation>缺少校验清单，或清单无法读取。</translation>
    </message>
    <message>
        <source>“%1” is in no manifest.</source>
        <translation>“%1”不在任何清单里。</translation>
    </message>
    <message>
        <source>The bundle was changed after it was sealed: %1.</source>
        <translation>这个文集包在封存之后被改动过：%1。</translation>
    </message>
    <message>
        <source>The bag is not complete: fetch.txt names files that would have to be fetched from the network, which Shiwen never does.</source>
        <translation>这个包不完整：fetch.txt 列出了需要从网络取得的文件，而拾文从不联网。</translation>
    </message>
    <message>
        <source>“%1” is damaged: its checksum is not the one in the manifest.</source>
        <translation>“%1”已损坏：校验和与清单不符。</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2.</source>
        <translation>无法读取“%1”：%2。</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MiB.</source>
        <translation>“%1”超过 %2 MiB。</translation>
    </message>
    <message>
        <source>A bundle holds at most %1 files and 4 GiB; this would be %2 files and %3. Export it in parts, for example by year (%4).</source>
        <translation>一个文集包最多容纳 %1 个文件、4 GiB；这次会有 %2 个文件、%3。请分开导出，例如按年份（%4）。</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>已停止，没有写入任何内容。</translation>
    </message>
    <message>
        <source>“%1” was left out: %2</source>
        <translation>略去了“%1”：%2</translation>
    </message>
    <message>
        <source>“%1” cannot go into a bundle: %2.</source>
        <translation>“%1”不能放进文集包：%2。</translation>
    </message>
    <message>
        <source>it was read back differently</source>
        <translation>读回的内容不同</translation>
    </message>
    <message>
        <source>The file of the article “%1” is missing.</source>
        <translation>文章“%1”的文件不见了。</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>检查已停止。</translation>
    </message>
    <message>
        <source>“%1” is not a bundle: it holds no bagit.txt.</source>
        <translation>“%1”不是文集包：里面没有 bagit.txt。</translation>
    </message>
    <message>
        <source>“%1” is a folder. Give the name of a file.</source>
        <translation>“%1”是文件夹。请给出文件名。</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name, or allow it to be replaced.</source>
        <translation>“%1”已经存在。请换一个名字，或允许替换它。</translation>
    </message>
    <message>
        <source>it was read back differently (%1)</source>
        <translation>读回的内容不同（%1）</translation>
    </message>
    <message>
        <source>data/meta/library.jsonl cannot be understood at line %1.</source>
        <translation>data/meta/library.jsonl 第 %1 行无法理解。</translation>
    </message>
    <message>
        <source>The bundle was written by a newer Shiwen. Update Shiwen to import it.</source>
        <translation>这个文集包由更新版本的拾文写成。请更新拾文后再导入。</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. Check the free space and the permissions, or choose another folder.</source>
        <translation>无法写入“%1”：%2。请检查剩余空间和权限，或另选文件夹。</translation>
    </message>
    <message>
        <source>“%1” could not be read to its end, or is changing.</source>
        <translation>“%1”无法读完，或正在变化。</translation>
    </message>
    <message>
        <source>“%1” is refused: %2.</source>
        <translation>“%1”被拒绝：%2。</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>它不是普通文件</translation>
    </message>
    <message>
        <source>another file has the same name, or differs from it only in case or in how accents are written</source>
        <translation>另有文件与它同名，或只在大小写、重音写法上不同</translation>
    </message>
    <message>
        <source>it is larger than %1 MiB</source>
        <translation>它超过 %1 MiB</translation>
    </message>
    <message>
        <source>the folder holds more than %1 files or %2 GiB</source>
        <translation>文件夹里超过 %1 个文件或 %2 GiB</translation>
    </message>
    <message>
        <source>There is no file or folder “%1”.</source>
        <translation>没有名为“%1”的文件或文件夹。</translation>
    </message>
    <message>
        <source>The folder “%1” may not be read. Check its permissions.</source>
        <translation>无权读取文件夹“%1”。请检查它的权限。</translation>
    </message>
    <message>
        <source>its name holds a control character</source>
        <translation>名称含有控制字符</translation>
    </message>
    <message>
        <source>its name holds a character that reverses the order of text</source>
        <translation>名称含有反转文字方向的字符</translation>
    </message>
    <message>
        <source>its name is not valid Unicode</source>
        <translation>名称不是有效的 Unicode</translation>
    </message>
    <message>
        <source>its name holds a backslash</source>
        <translation>名称含有反斜杠</translation>
    </message>
    <message>
        <source>its name holds a character that Windows does not allow</source>
        <translation>名称含有 Windows 不允许的字符</translation>
    </message>
    <message>
        <source>its path holds an empty part</source>
        <translation>路径中有空的部分</translation>
    </message>
    <message>
        <source>its name is longer than %1 bytes</source>
        <translation>名称超过 %1 字节</translation>
    </message>
    <message>
        <source>its name is reserved by Windows</source>
        <translation>名称是 Windows 的保留字</translation>
    </message>
    <message>
        <source>its name ends in a dot or a space, which Windows drops</source>
        <translation>名称以句点或空格结尾，Windows 会去掉它</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>它没有名称</translation>
    </message>
    <message>
        <source>its path is absolute</source>
        <translation>它的路径是绝对路径</translation>
    </message>
    <message>
        <source>its path names a drive</source>
        <translation>它的路径带有盘符</translation>
    </message>
    <message>
        <source>its path is longer than %1 bytes</source>
        <translation>它的路径超过 %1 字节</translation>
    </message>
    <message>
        <source>it lies deeper than %1 folders</source>
        <translation>它的层级超过 %1 层文件夹</translation>
    </message>
    <message>
        <source>“%1” is not a folder.</source>
        <translation>“%1”不是文件夹。</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another folder to import to.</source>
        <translation>“%1”已经存在。请另选导入的文件夹。</translation>
    </message>
    <message>
        <source>%1 would have to fit into %2 of free space</source>
        <translation>需要 %1，而剩余空间只有 %2</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>导入已停止。</translation>
    </message>
    <message>
        <source>no folder can be made there</source>
        <translation>那里无法建立文件夹</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>无法建立它所在的文件夹</translation>
    </message>
    <message>
        <source>there is no space left</source>
        <translation>空间已满</translation>
    </message>
    <message>
        <source>“%1” exists already.</source>
        <translation>“%1”已经存在。</translation>
    </message>
    <message>
        <source>the unpacked folder cannot be moved there</source>
        <translation>解开的文件夹无法移到那里</translation>
    </message>
    <message>
        <source>“%1” holds no article: no Markdown and no HTML file.</source>
        <translation>“%1”里没有文章：既无 Markdown 也无 HTML 文件。</translation>
    </message>
    <message>
        <source>“%1” would take the place of another file.</source>
        <translation>“%1”会占用另一个文件的位置。</translation>
    </message>
    <message>
        <source>The folder “%1” is not a bag: it holds no bagit.txt. Add it as a folder instead.</source>
        <translation>文件夹“%1”不是 BagIt 包：里面没有 bagit.txt。请改用“添加文件夹”。</translation>
    </message>
    <message>
        <source>“%1” in it is refused: %2</source>
        <translation>其中的“%1”被拒绝：%2</translation>
    </message>
    <message>
        <source>it holds more than %1 files</source>
        <translation>它包含的文件超过 %1 个</translation>
    </message>
    <message>
        <source>it says that it holds %1 files, but lists another number</source>
        <translation>它自称有 %1 个文件，列出的数目却不同</translation>
    </message>
    <message>
        <source>it is encrypted</source>
        <translation>它已加密</translation>
    </message>
    <message>
        <source>it is packed in a way that Shiwen does not read</source>
        <translation>它的压缩方式拾文不能读取</translation>
    </message>
    <message>
        <source>it lies in another file of a split archive</source>
        <translation>它在分卷压缩包的另一个文件里</translation>
    </message>
    <message>
        <source>it is a folder with content</source>
        <translation>它是带有内容的文件夹</translation>
    </message>
    <message>
        <source>its two sizes differ</source>
        <translation>它的两个大小不一致</translation>
    </message>
    <message>
        <source>it would unpack to more than %1 times its size</source>
        <translation>解开后会超过原大小的 %1 倍</translation>
    </message>
    <message>
        <source>it would unpack to more than %1 GiB</source>
        <translation>解开后会超过 %1 GiB</translation>
    </message>
    <message>
        <source>its size is not the one that the list of contents gives</source>
        <translation>它的大小与目录所记不符</translation>
    </message>
    <message>
        <source>its own header and the list of contents say different things</source>
        <translation>它自己的文件头与目录所记不一致</translation>
    </message>
    <message>
        <source>the header of “%1” is not as Shiwen writes it</source>
        <translation>“%1”的文件头不是拾文的写法</translation>
    </message>
    <message>
        <source>its files are not in order</source>
        <translation>其中的文件没有按顺序排列</translation>
    </message>
    <message>
        <source>another file in it has the same name, or differs from it only in case or in how accents are written</source>
        <translation>其中另有文件与它同名，或只在大小写、重音写法上不同</translation>
    </message>
    <message>
        <source>two files in it share the same bytes</source>
        <translation>其中两个文件共用同一段字节</translation>
    </message>
    <message>
        <source>there are bytes between its files</source>
        <translation>文件之间夹有多余的字节</translation>
    </message>
    <message>
        <source>it carries a comment</source>
        <translation>它带有注释</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: %2.</source>
        <translation>无法打开“%1”：%2。</translation>
    </message>
    <message>
        <source>it holds more than its header says</source>
        <translation>它的内容比文件头所说的多</translation>
    </message>
    <message>
        <source>it holds less than its header says</source>
        <translation>它的内容比文件头所说的少</translation>
    </message>
    <message>
        <source>its CRC-32 is wrong</source>
        <translation>它的 CRC-32 不对</translation>
    </message>
    <message>
        <source>“%1” is damaged: %2.</source>
        <translation>“%1”已损坏：%2。</translation>
    </message>
    <message>
        <source>it cannot be unpacked</source>
        <translation>它无法解开</translation>
    </message>
    <message>
        <source>the names in it are neither UTF-8 nor GB18030; unpack it with the program that made it and add the folder</source>
        <translation>其中的文件名既不是 UTF-8 也不是 GB18030；请用制作它的程序解开，再添加文件夹</translation>
    </message>
    <message>
        <source>it is not a zip file, or it is damaged or not complete</source>
        <translation>它不是 zip 文件，或者已损坏、不完整</translation>
    </message>
    <message>
        <source>it is in the ZIP64 form for very large archives, which Shiwen does not read; unpack it with another program and add the folder</source>
        <translation>它是用于超大压缩包的 ZIP64 格式，拾文不能读取；请用其他程序解开，再添加文件夹</translation>
    </message>
    <message>
        <source>it could not be read to its end (%1)</source>
        <translation>它无法读完（%1）</translation>
    </message>
    <message>
        <source>it is one part of an archive in several files; join them with the program that made them</source>
        <translation>它是分卷压缩包的一部分；请用制作它的程序合并</translation>
    </message>
    <message>
        <source>“%1” changed while the bundle was being written. Try again.</source>
        <translation>写文集包时“%1”发生了变化。请再试一次。</translation>
    </message>
    <message>
        <source>a file of it is missing</source>
        <translation>它的一个文件不见了</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>--%1 takes a whole number from 0 on, not &quot;%2&quot;.</source>
        <translation>--%1 要从 0 起的整数，不能是“%2”。</translation>
    </message>
    <message>
        <source>The option --%1 is unknown. See &quot;shiwenctl --help&quot;.</source>
        <translation>没有选项 --%1。请看“shiwenctl --help”。</translation>
    </message>
    <message>
        <source>The option --%1 needs a value.</source>
        <translation>选项 --%1 需要一个值。</translation>
    </message>
    <message>
        <source>--sort takes %1, not &quot;%2&quot;.</source>
        <translation>--sort 可用 %1，不能是“%2”。</translation>
    </message>
    <message>
        <source>What is to be searched for?</source>
        <translation>要搜索什么？</translation>
    </message>
    <message>
        <source>Which field is to be counted?</source>
        <translation>要统计哪个字段？</translation>
    </message>
    <message>
        <source>--as takes %1, not &quot;%2&quot;.</source>
        <translation>--as 可用 %1，不能是“%2”。</translation>
    </message>
    <message>
        <source>Which one article is to be shown?</source>
        <translation>要显示哪一篇文章？</translation>
    </message>
    <message>
        <source>Standard input could not be read.</source>
        <translation>无法读取标准输入。</translation>
    </message>
    <message>
        <source>Standard input is larger than %1 bytes.</source>
        <translation>标准输入超过 %1 字节。</translation>
    </message>
    <message>
        <source>Which one file is to be rendered? &quot;-&quot; is standard input.</source>
        <translation>要转换哪一个文件？“-”表示标准输入。</translation>
    </message>
    <message>
        <source>--profile takes commonmark, gfm or repost, not &quot;%1&quot;.</source>
        <translation>--profile 可用 commonmark、gfm 或 repost，不能是“%1”。</translation>
    </message>
    <message>
        <source>Name the articles in one way: --all, --query QUERY, or their ids before the file.</source>
        <translation>请只用一种方式指明文章：--all、--query 查询，或在文件之前写出编号。</translation>
    </message>
    <message>
        <source>%1: %2 articles, %3 files, %4 bytes</source>
        <translation>%1：%2 篇文章，%3 个文件，%4 字节</translation>
    </message>
    <message>
        <source>Name one bundle, and the folder it goes into with --into FOLDER.</source>
        <translation>请指明一个文集包，并用 --into 文件夹 指明放到哪里。</translation>
    </message>
    <message>
        <source>Would bring %1 files into: %2</source>
        <translation>将带来 %1 个文件，放入：%2</translation>
    </message>
    <message>
        <source>Brought %1 files into: %2</source>
        <translation>带来了 %1 个文件，放入：%2</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>valid: %1 files, %2 bytes checked</source>
        <translation>有效：检查了 %1 个文件，%2 字节</translation>
    </message>
    <message>
        <source>not valid: %1 files, %2 bytes checked</source>
        <translation>无效：检查了 %1 个文件，%2 字节</translation>
    </message>
    <message>
        <source>Name one bundle or folder, or none to check the library.</source>
        <translation>请指明一个文集包或文件夹；都不写则检查文库。</translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 forgotten, %4 unchanged</source>
        <translation>新增 %1，改动 %2，移除 %3，未变 %4</translation>
    </message>
    <message>
        <source>Which folder is to be added?</source>
        <translation>要添加哪个文件夹？</translation>
    </message>
    <message>
        <source>Which one folder is to be removed?</source>
        <translation>要移除哪一个文件夹？</translation>
    </message>
    <message>
        <source>articles: %1</source>
        <translation>文章：%1</translation>
    </message>
    <message>
        <source>words: %1</source>
        <translation>字数：%1</translation>
    </message>
    <message>
        <source>pictures: %1, missing: %2</source>
        <translation>图片：%1，缺失：%2</translation>
    </message>
    <message>
        <source>accounts: %1, tags: %2</source>
        <translation>公众号：%1，标签：%2</translation>
    </message>
    <message>
        <source>source: %1 bytes, index: %2 bytes</source>
        <translation>原文：%1 字节，索引：%2 字节</translation>
    </message>
    <message>
        <source>last indexed: %1</source>
        <translation>上次索引：%1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>Usage: shiwenctl [--library DIR] COMMAND ...</source>
        <translation>用法：shiwenctl [--library 目录] 命令 ...</translation>
    </message>
    <message>
        <source>DIR holds index.db and notebook.db; without it, %1.</source>
        <translation>目录中存放 index.db 和 notebook.db；不写则用 %1。</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 found or nothing matched, 2 wrong usage, 3 bad input, 4 refused.</source>
        <translation>退出码：0 完成，1 有发现或没有匹配，2 用法错误，3 输入有误，4 被拒绝。</translation>
    </message>
    <message>
        <source>The option %1 needs a folder.</source>
        <translation>选项 %1 需要一个文件夹。</translation>
    </message>
    <message>
        <source>Which command? See &quot;shiwenctl --help&quot;.</source>
        <translation>要执行哪个命令？请看“shiwenctl --help”。</translation>
    </message>
    <message>
        <source>The command %1 is unknown. See &quot;shiwenctl --help&quot;.</source>
        <translation>没有命令 %1。请看“shiwenctl --help”。</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>没有发现问题。</translation>
    </message>
    <message>
        <source>errors: %1, warnings: %2, notes: %3</source>
        <translation>错误：%1，警告：%2，提示：%3</translation>
    </message>
    <message>
        <source>doctor examines the whole library and takes no name.</source>
        <translation>doctor 检查整个文库，不接受名称。</translation>
    </message>
    <message>
        <source>Under which name is which query to be saved?</source>
        <translation>要用什么名字保存什么查询？</translation>
    </message>
    <message>
        <source>Which saved search is to be renamed, and how?</source>
        <translation>要重命名哪一个保存的搜索，改成什么？</translation>
    </message>
    <message>
        <source>Which one saved search is to be forgotten?</source>
        <translation>要删除哪一个保存的搜索？</translation>
    </message>
    <message>
        <source>families lists the whole library and takes no name.</source>
        <translation>families 列出整个文库，不接受名称。</translation>
    </message>
    <message>
        <source>highlights lists the whole library and takes no name.</source>
        <translation>highlights 列出整个文库，后面不带名称。</translation>
    </message>
    <message>
        <source>--format takes bundle, site, page, markdown, json or csv, not &quot;%1&quot;.</source>
        <translation>--format 后面是 bundle、site、page、markdown、json 或 csv，而不是“%1”。</translation>
    </message>
    <message>
        <source>Which file or folder is to be written?</source>
        <translation>要写到哪个文件或文件夹？</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Reads and keeps folders of saved articles.</source>
        <translation>阅读和保存文章文件夹。</translation>
    </message>
    <message>
        <source>Shows this text.</source>
        <translation>显示这段说明。</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>Where the index and the notebook lie.</source>
        <translation>索引和笔记所在的目录。</translation>
    </message>
    <message>
        <source>For documentation: opens, reads the folders, saves a picture of the window, ends.</source>
        <translation>供文档使用：打开窗口，读取文件夹，保存窗口图片，然后结束。</translation>
    </message>
    <message>
        <source>Size of the window.</source>
        <translation>窗口大小。</translation>
    </message>
    <message>
        <source>With --screenshot: the row to open, 1 is the newest.</source>
        <translation>与 --screenshot 合用：打开第几篇，1 为最新。</translation>
    </message>
    <message>
        <source>“%1” is no size of a window. Write it as 1280x800.</source>
        <translation>“%1”不是窗口大小。请写成 1280x800 的样子。</translation>
    </message>
    <message>
        <source>--select is the number of a row, from 1.</source>
        <translation>--select 是从 1 起的行号。</translation>
    </message>
    <message>
        <source>zh_CN, zh_TW or en.</source>
        <translation>zh_CN、zh_TW 或 en。</translation>
    </message>
    <message>
        <source>--language is zh_CN, zh_TW or en.</source>
        <translation>--language 只能是 zh_CN、zh_TW 或 en。</translation>
    </message>
    <message>
        <source>light, sepia or dark.</source>
        <translation>light、sepia 或 dark。</translation>
    </message>
    <message>
        <source>Folders to add, bundles to import, articles to open, by path or by shiwen://article/ID.</source>
        <translation>要添加的文件夹、要导入的文集包、要打开的文章（路径或 shiwen://article/ID）。</translation>
    </message>
    <message>
        <source>--theme is light, sepia or dark.</source>
        <translation>--theme 可以是 light、sepia 或 dark。</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>%1 does not exist. Check the path.</source>
        <translation>%1 不存在。请检查路径。</translation>
    </message>
    <message>
        <source>%1 is not a regular file, and is not opened.</source>
        <translation>%1 不是普通文件，没有打开。</translation>
    </message>
    <message>
        <source>%1 could not be read: %2. Check its permissions.</source>
        <translation>无法读取 %1：%2。请检查它的权限。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Free some space or choose another folder.</source>
        <translation>无法写入 %1：%2。请腾出空间或另选文件夹。</translation>
    </message>
    <message>
        <source>%1 is larger than %2 bytes, and is not read.</source>
        <translation>%1 超过 %2 字节，没有读取。</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The export was stopped.</source>
        <translation>导出已停止。</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. Check the free space and the permissions, or choose another folder.</source>
        <translation>“%1”写不进去：%2。请检查剩余空间和权限，或换一个文件夹。</translation>
    </message>
    <message>
        <source>%1 is there already and is no folder. Choose another name.</source>
        <translation>%1 已经存在，而且不是文件夹。请换个名字。</translation>
    </message>
    <message>
        <source>%1 holds files that no export wrote. Choose an empty folder or a new one.</source>
        <translation>%1 里有不是导出写下的文件。请选一个空文件夹，或新建一个。</translation>
    </message>
    <message>
        <source>%1 holds an export already. Choose another folder, or let it be replaced.</source>
        <translation>%1 里已有一次导出。请选别的文件夹，或允许替换它。</translation>
    </message>
    <message>
        <source>the folder could not be made</source>
        <translation>无法建立文件夹</translation>
    </message>
    <message>
        <source>a folder could not be made</source>
        <translation>无法建立文件夹</translation>
    </message>
    <message>
        <source>%1 could not be read: %2. Check its permissions.</source>
        <translation>%1 读不出来：%2。请检查它的权限。</translation>
    </message>
    <message>
        <source>what is there could not be moved aside</source>
        <translation>原有的内容移不开</translation>
    </message>
    <message>
        <source>it could not be put in its place</source>
        <translation>写好的内容放不到位</translation>
    </message>
</context>
<context>
    <name>Ingest</name>
    <message>
        <source>The folder %1 is not there. Connect its drive, or remove it from the library.</source>
        <translation>文件夹 %1 不在了。请接上它所在的磁盘，或从文库中移除它。</translation>
    </message>
    <message>
        <source>Scanning %1 was stopped.</source>
        <translation>扫描 %1 时停止了。</translation>
    </message>
    <message>
        <source>the header</source>
        <translation>文件头</translation>
    </message>
    <message>
        <source>the page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>the page&apos;s opening</source>
        <translation>网页开头</translation>
    </message>
    <message>
        <source>the file beside it</source>
        <translation>旁边的文件</translation>
    </message>
    <message>
        <source>the file&apos;s name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>account</source>
        <translation>公众号</translation>
    </message>
    <message>
        <source>author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>%1: %2 says %3, %4 says %5.</source>
        <translation>%1：%2写的是%3，%4写的是%5。</translation>
    </message>
    <message>
        <source>Only the month of the article is known, from its folder&apos;s name; %1 stands for it. Write a date into the file&apos;s header or name.</source>
        <translation>文件夹名只说明文章发表于哪个月，暂以 %1 代表。请在文件头或文件名中写明日期。</translation>
    </message>
    <message>
        <source>The header is damaged (%1); what could be read of it was read. Put quotes around values that hold a colon, and spaces in place of tabs.</source>
        <translation>文件头有错（%1），能读出的都已读出。含冒号的值请加引号，制表符请换成空格。</translation>
    </message>
    <message>
        <source>The line --- that ends the header is missing; the text was taken to begin below the last key. Add the line.</source>
        <translation>文件头缺少结尾的 --- 一行，已把最后一项之后的内容当作正文。请补上这一行。</translation>
    </message>
    <message>
        <source>The header&apos;s key %1 was read as %2. Correct its spelling.</source>
        <translation>文件头中的 %1 已当作 %2 读取。请改正拼写。</translation>
    </message>
    <message>
        <source>The file ends within a character and was probably cut off. Save it anew from its source.</source>
        <translation>文件在一个字符中间结束，可能没有存完整。请从来源重新保存。</translation>
    </message>
    <message>
        <source>The article is larger or nested deeper than is read; its rest is not shown. Part it into several files.</source>
        <translation>文章过长或嵌套过深，其余部分没有显示。请把它拆成几个文件。</translation>
    </message>
    <message numerus="yes">
        <source>%n places hold bytes that mean nothing in %1; they show as �. Save the file anew from its source.</source>
        <translation>
            <numerusform>有 %n 处字节在 %1 中没有意义，显示为 �。请从来源重新保存文件。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>The folder %1 was removed from the library.</source>
        <translation>文件夹 %1 已从文库中移除。</translation>
    </message>
    <message>
        <source>No article matches, so %1 was not written.</source>
        <translation>没有符合的文章，所以没有写入 %1。</translation>
    </message>
    <message>
        <source>%1 is not available; its articles stay in the list.</source>
        <translation>%1 现在不可用；它的文章仍留在列表里。</translation>
    </message>
    <message>
        <source>%1: the name is not UTF-8. Rename the file to have it listed.</source>
        <translation>%1：文件名不是 UTF-8。改名之后才会列出。</translation>
    </message>
    <message>
        <source>Another file has this name in another Unicode form. Rename one of them to have both listed.</source>
        <translation>另一个文件的名字与它只是 Unicode 形式不同。请给其中一个改名，两个才都会列出。</translation>
    </message>
    <message>
        <source>%1: another file has this name in another Unicode form. Rename one of them to have both listed.</source>
        <translation>%1：另一个文件的名字与它只是 Unicode 形式不同。请给其中一个改名，两个才都会列出。</translation>
    </message>
    <message>
        <source>%1: the folder could not be listed. Check its permissions.</source>
        <translation>%1：无法列出这个文件夹。请检查它的权限。</translation>
    </message>
    <message>
        <source>Indexing was stopped.</source>
        <translation>索引已停止。</translation>
    </message>
    <message>
        <source>The library in %1 is open in another Shiwen. Close it there first.</source>
        <translation>%1 中的文库正由另一个拾文打开。请先在那边关闭。</translation>
    </message>
    <message>
        <source>The folder %1 could not be made. Choose another one with --library.</source>
        <translation>无法建立文件夹 %1。请用 --library 另选一个。</translation>
    </message>
    <message>
        <source>%1 is not a folder. Check the path.</source>
        <translation>%1 不是文件夹。请检查路径。</translation>
    </message>
    <message>
        <source>%1 is not among the added folders. List them with &quot;folders&quot;.</source>
        <translation>%1 不在已添加的文件夹之中。用“folders”查看有哪些。</translation>
    </message>
    <message>
        <source>The library in %1 was opened for reading only; nothing was changed.</source>
        <translation>%1 中的文库以只读方式打开，没有改动任何内容。</translation>
    </message>
    <message>
        <source>The index was damaged. It was set aside and is being made again from your folders.</source>
        <translation>索引已损坏，已放到一旁，正根据您的文件夹重新建立。</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>检查已停止。</translation>
    </message>
    <message>
        <source>The file changed since it was indexed.</source>
        <translation>文件在索引之后有改动。</translation>
    </message>
    <message>
        <source>The file is new and not indexed yet.</source>
        <translation>文件是新的，还没有索引。</translation>
    </message>
    <message>
        <source>%1 holds no picture. Put the right file in its place.</source>
        <translation>%1 里没有图片。请换上正确的文件。</translation>
    </message>
    <message>
        <source>The end of %1 is missing. Copy the picture again.</source>
        <translation>%1 缺了末尾。请重新复制这张图片。</translation>
    </message>
    <message>
        <source>%1 is gone since the last scan. Index once more.</source>
        <translation>%1 在上次扫描之后不见了。请重新建立索引。</translation>
    </message>
    <message>
        <source>There is neither text nor a picture in it.</source>
        <translation>其中既没有文字也没有图片。</translation>
    </message>
    <message>
        <source>Pictures on the network, which are never fetched: %1; first %2</source>
        <translation>在网络上、从不下载的图片：%1 张；第一张为 %2</translation>
    </message>
    <message>
        <source>The name is not UTF-8. Rename the file to have it listed.</source>
        <translation>文件名不是 UTF-8 编码。请重命名，才能列出它。</translation>
    </message>
    <message>
        <source>The folder could not be listed. Check its permissions.</source>
        <translation>无法列出该文件夹。请检查其权限。</translation>
    </message>
    <message>
        <source>It has the same bytes as %1.</source>
        <translation>它与 %1 的内容逐字节相同。</translation>
    </message>
    <message>
        <source>It is the same web article as %1.</source>
        <translation>它与 %1 是同一篇网络文章。</translation>
    </message>
    <message>
        <source>Name the tag to rename.</source>
        <translation>请给出要改名的标签。</translation>
    </message>
    <message>
        <source>%1 is there already. Choose another name, or let it be replaced.</source>
        <translation>%1 已经存在。请换个名字，或允许替换它。</translation>
    </message>
</context>
<context>
    <name>ListStyle</name>
    <message>
        <source>With some text</source>
        <translation>带摘要</translation>
    </message>
    <message>
        <source>One line each</source>
        <translation>一篇一行</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>卡片</translation>
    </message>
</context>
<context>
    <name>Markup</name>
    <message>
        <source>This text holds raw HTML, which only an HTML page can show. Read it with the profile repost.</source>
        <translation>这段文本含有原始 HTML，只有 HTML 页面能显示。请用 repost 方式读取。</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>The printer took no page. See whether it is ready.</source>
        <translation>打印机没有接收任何一页。请看看它是否就绪。</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>with “%1” in the title</source>
        <translation>标题含有“%1”</translation>
    </message>
    <message>
        <source>without “%1” in the title</source>
        <translation>标题不含“%1”</translation>
    </message>
    <message>
        <source>tagged “%1” or below it</source>
        <translation>标签是“%1”或其下级</translation>
    </message>
    <message>
        <source>not tagged “%1” or below it</source>
        <translation>没有标签“%1”及其下级</translation>
    </message>
    <message>
        <source>from the account “%1”</source>
        <translation>公众号是“%1”</translation>
    </message>
    <message>
        <source>not from the account “%1”</source>
        <translation>公众号不是“%1”</translation>
    </message>
    <message>
        <source>with “%1” in the author&apos;s name</source>
        <translation>作者名含有“%1”</translation>
    </message>
    <message>
        <source>without “%1” in the author&apos;s name</source>
        <translation>作者名不含“%1”</translation>
    </message>
    <message>
        <source>with “%1” in the source&apos;s name</source>
        <translation>来源含有“%1”</translation>
    </message>
    <message>
        <source>without “%1” in the source&apos;s name</source>
        <translation>来源不含“%1”</translation>
    </message>
    <message>
        <source>with “%1” in the reposter&apos;s name</source>
        <translation>转载者名含有“%1”</translation>
    </message>
    <message>
        <source>without “%1” in the reposter&apos;s name</source>
        <translation>转载者名不含“%1”</translation>
    </message>
    <message>
        <source>in the folder “%1”</source>
        <translation>在文件夹“%1”中</translation>
    </message>
    <message>
        <source>not in the folder “%1”</source>
        <translation>不在文件夹“%1”中</translation>
    </message>
    <message>
        <source>in the language “%1”</source>
        <translation>语言是“%1”</translation>
    </message>
    <message>
        <source>not in the language “%1”</source>
        <translation>语言不是“%1”</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>already read</source>
        <translation>已读</translation>
    </message>
    <message>
        <source>with a star</source>
        <translation>有星标</translation>
    </message>
    <message>
        <source>without a star</source>
        <translation>没有星标</translation>
    </message>
    <message>
        <source>removed from the web</source>
        <translation>原文已被删除</translation>
    </message>
    <message>
        <source>not removed from the web</source>
        <translation>原文未被删除</translation>
    </message>
    <message>
        <source>reposted</source>
        <translation>是转载</translation>
    </message>
    <message>
        <source>not reposted</source>
        <translation>不是转载</translation>
    </message>
    <message>
        <source>with pictures</source>
        <translation>有图片</translation>
    </message>
    <message>
        <source>without pictures</source>
        <translation>没有图片</translation>
    </message>
    <message>
        <source>with missing pictures</source>
        <translation>缺图片</translation>
    </message>
    <message>
        <source>without missing pictures</source>
        <translation>不缺图片</translation>
    </message>
    <message>
        <source>not dated %1</source>
        <translation>日期不是 %1</translation>
    </message>
    <message>
        <source>dated %1</source>
        <translation>日期是 %1</translation>
    </message>
    <message>
        <source>not dated %1 to %2</source>
        <translation>日期不在 %1 到 %2 之间</translation>
    </message>
    <message>
        <source>dated %1 to %2</source>
        <translation>日期从 %1 到 %2</translation>
    </message>
    <message>
        <source>not dated up to %1</source>
        <translation>日期不在 %1 及以前</translation>
    </message>
    <message>
        <source>dated up to %1</source>
        <translation>日期到 %1 为止</translation>
    </message>
    <message>
        <source>not dated from %1 on</source>
        <translation>日期不在 %1 及以后</translation>
    </message>
    <message>
        <source>dated from %1 on</source>
        <translation>日期从 %1 起</translation>
    </message>
    <message>
        <source>with “%1”</source>
        <translation>含有“%1”</translation>
    </message>
    <message>
        <source>without “%1”</source>
        <translation>不含“%1”</translation>
    </message>
    <message>
        <source>with the phrase “%1”</source>
        <translation>含有短语“%1”</translation>
    </message>
    <message>
        <source>without the phrase “%1”</source>
        <translation>不含短语“%1”</translation>
    </message>
    <message>
        <source>with “%1…”, its last word as a beginning too</source>
        <translation>含有“%1…”（末词可以没打完）</translation>
    </message>
    <message numerus="yes">
        <source>%n more condition(s)</source>
        <translation>
            <numerusform>另有 %n 个条件</numerusform>
        </translation>
    </message>
    <message>
        <source> and </source>
        <translation>且</translation>
    </message>
    <message>
        <source> or </source>
        <translation>或</translation>
    </message>
    <message>
        <source>not (%1)</source>
        <translation>不符合（%1）</translation>
    </message>
    <message>
        <source>“%1” is searched for as text: it names no date. Write date:2021-12.</source>
        <translation>“%1”按文字查找：其中没有日期。日期要写成 date:2021-12。</translation>
    </message>
    <message>
        <source>“%1” is searched for as text: after “is:” stands unread, read, starred, removed or repost.</source>
        <translation>“%1”按文字查找：“is:”后面可以写 unread、read、starred、removed 或 repost。</translation>
    </message>
    <message>
        <source>“%1” is searched for as text: it has no value.</source>
        <translation>“%1”按文字查找：后面没有值。</translation>
    </message>
    <message>
        <source>“%1” is searched for as text: it has nothing to work on.</source>
        <translation>“%1”按文字查找：它旁边没有可连接的条件。</translation>
    </message>
    <message>
        <source>The quote in “%1” is not closed.</source>
        <translation>“%1”里的引号没有成对。</translation>
    </message>
    <message>
        <source>Parentheses without a partner were left out.</source>
        <translation>不成对的括号已忽略。</translation>
    </message>
    <message>
        <source>Parentheses nested too deep were left out.</source>
        <translation>嵌套太深的括号已忽略。</translation>
    </message>
    <message>
        <source>“%1” was left out: there is nothing in it to search for.</source>
        <translation>“%1”已忽略：其中没有可查找的字。</translation>
    </message>
    <message>
        <source>Too many words: all from “%1” on was left out.</source>
        <translation>词太多：从“%1”起已忽略。</translation>
    </message>
    <message>
        <source>Too long: all from “%1” on was left out.</source>
        <translation>太长：从“%1”起已忽略。</translation>
    </message>
    <message>
        <source>All articles.</source>
        <translation>所有文章。</translation>
    </message>
    <message>
        <source>Articles %1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>with “%1” exactly, its signs included</source>
        <translation>含有“%1”（符号也要相同）</translation>
    </message>
    <message>
        <source>without “%1” exactly, its signs included</source>
        <translation>不含“%1”（符号也要相同）</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>with highlights</source>
        <translation>有划线的</translation>
    </message>
    <message>
        <source>without highlights</source>
        <translation>没有划线的</translation>
    </message>
    <message>
        <source>with notes</source>
        <translation>有笔记的</translation>
    </message>
    <message>
        <source>without notes</source>
        <translation>没有笔记的</translation>
    </message>
    <message>
        <source>“%1” is searched for as text: after “has:” stands image, missing-image, highlight or note.</source>
        <translation>“%1”按文字查找：“has:”后面可写 image、missing-image、highlight 或 note。</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>Qt&apos;s SQLite plugin is not installed. Install the package that holds it (libqt6sql6-sqlite on Debian) and start again.</source>
        <translation>没有安装 Qt 的 SQLite 插件。请安装含有它的软件包（Debian 上是 libqt6sql6-sqlite）再启动。</translation>
    </message>
    <message>
        <source>%1 is damaged or no database (%2).</source>
        <translation>%1 已损坏或不是数据库（%2）。</translation>
    </message>
    <message>
        <source>%1: the disk is full. Make room and try again.</source>
        <translation>%1：磁盘已满。请腾出空间再试。</translation>
    </message>
    <message>
        <source>%1 cannot be read or written (%2). Check the disk and the permissions.</source>
        <translation>%1 无法读写（%2）。请检查磁盘和权限。</translation>
    </message>
    <message>
        <source>%1 is held by another program. Close it and try again.</source>
        <translation>%1 正被其他程序占用。请关闭那个程序再试。</translation>
    </message>
    <message>
        <source>%1: the database reports: %2</source>
        <translation>%1：数据库报告：%2</translation>
    </message>
    <message>
        <source>There is no field %1 to count. Use tag, account, reposter, author, source, year, month, folder, status or lang.</source>
        <translation>没有可统计的字段 %1。可用 tag、account、reposter、author、source、year、month、folder、status 或 lang。</translation>
    </message>
    <message>
        <source>There is no article %1 in the library.</source>
        <translation>文库里没有文章 %1。</translation>
    </message>
    <message>
        <source>%1 does not exist yet. Add a folder first.</source>
        <translation>%1 还不存在。请先添加文件夹。</translation>
    </message>
    <message>
        <source>%1 was made by an older Shiwen. Index once to renew it.</source>
        <translation>%1 由旧版拾文建立。请重新索引一次。</translation>
    </message>
    <message>
        <source>This copy of Shiwen is incomplete (%1). Install it again.</source>
        <translation>这份拾文不完整（%1）。请重新安装。</translation>
    </message>
    <message>
        <source>%1 was not made by Shiwen.</source>
        <translation>%1 不是拾文建立的。</translation>
    </message>
    <message>
        <source>%1 is damaged and cannot be moved aside. Move it away by hand.</source>
        <translation>%1 已损坏，而且无法移开。请手动移走。</translation>
    </message>
    <message>
        <source>%1 was written by a newer Shiwen and was left as it is. Start the newer one.</source>
        <translation>%1 由更新版本的拾文写成，未作改动。请使用那个版本。</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>%1 is damaged or old. Start Shiwen once with a library it can write to, so that it is mended.</source>
        <translation>%1 已损坏或过旧。请让拾文以可写方式打开文库一次，以便修复。</translation>
    </message>
    <message>
        <source>%1 is open for reading only. Nothing was changed.</source>
        <translation>%1 以只读方式打开，没有改动任何内容。</translation>
    </message>
    <message>
        <source>The library has no folder %1. See which it has.</source>
        <translation>文库里没有文件夹 %1。请查看有哪些。</translation>
    </message>
    <message>
        <source>%1 is no folder. Check the path.</source>
        <translation>%1 不是文件夹。请检查路径。</translation>
    </message>
    <message>
        <source>%1 overlaps %2, which is in the library as %3. Remove that one first.</source>
        <translation>%1 与 %2 重叠，后者已在文库中，名为 %3。请先移除它。</translation>
    </message>
    <message>
        <source>The backup %1 could not be written. Make room or check the permissions of its folder.</source>
        <translation>无法写入备份 %1。请腾出空间，或检查其文件夹的权限。</translation>
    </message>
    <message>
        <source>The backup %1 could not be copied to %2. Make room on the disk and start again.</source>
        <translation>备份 %1 无法复制到 %2。请腾出磁盘空间再启动。</translation>
    </message>
    <message>
        <source>The notebook with your marks was damaged and there is no good backup of it. It is kept as %1; a new one was started.</source>
        <translation>保存您标记的笔记已损坏，也没有完好的备份。它已另存为 %1，并新建了一份。</translation>
    </message>
    <message>
        <source>The notebook with your marks was damaged. It is kept as %1; the backup %2 was opened in its place.</source>
        <translation>保存您标记的笔记已损坏。它已另存为 %1，现在打开的是备份 %2。</translation>
    </message>
    <message>
        <source>There is no saved search “%1”. See which there are.</source>
        <translation>没有名为“%1”的保存的搜索。请查看已有哪些。</translation>
    </message>
    <message>
        <source>There is a saved search “%1” already. Choose another name.</source>
        <translation>已经有名为“%1”的保存的搜索。请换一个名字。</translation>
    </message>
    <message>
        <source>A saved search needs a name and a query.</source>
        <translation>保存的搜索要有名字和查询。</translation>
    </message>
    <message>
        <source>Finding copies was stopped.</source>
        <translation>查找副本已停止。</translation>
    </message>
    <message>
        <source>finding copies</source>
        <translation>正在查找副本</translation>
    </message>
    <message>
        <source>%1 is damaged. Delete it: it is made anew at the next start.</source>
        <translation>%1 已损坏。请删除它，下次启动时会重新建立。</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>米黄</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
</context>
<context>
    <name>Typeset</name>
    <message>
        <source>Embedded page</source>
        <translation>嵌入的页面</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>音频</translation>
    </message>
    <message>
        <source>Mini program</source>
        <translation>小程序</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>无标题</translation>
    </message>
    <message>
        <source>Original page</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>The original was taken down.</source>
        <translation>原文已被删除。</translation>
    </message>
    <message>
        <source>The original was taken down: %1</source>
        <translation>原文已被删除：%1</translation>
    </message>
    <message>
        <source>The picture cannot be decoded.</source>
        <translation>这张图片无法解码。</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Found in the folder:</source>
        <translation>文件夹里有：</translation>
    </message>
    <message>
        <source>Looked for beside the article, from the root of the folder, in folders of the article&apos;s name, by its media id, its alternative text, with other endings, and by name in the whole folder.</source>
        <translation>找过的地方：文章旁边、文件夹的根目录、与文章同名的文件夹；也按媒体编号、替代文字、别的扩展名，以及整个文件夹里的同名文件找过。</translation>
    </message>
    <message>
        <source>No file of the folder has its media id, or its name where that is not a chance.</source>
        <translation>文件夹里没有哪个文件有它的媒体编号，也没有能确定是它的同名文件。</translation>
    </message>
    <message>
        <source>▸ Below the article: %1</source>
        <extracomment>A line that stands for what is folded away below an article: how it begins</extracomment>
        <translation>▸ 文末：%1</translation>
    </message>
    <message>
        <source>This article is too large to be shown whole. Open its file to read the rest.</source>
        <translation>这篇文章太长，没有全部显示。要读余下的部分，请打开它的文件。</translation>
    </message>
    <message>
        <source>This article has neither text nor pictures.</source>
        <translation>这篇文章既没有文字，也没有图片。</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Shiwen</source>
        <translation>拾文</translation>
    </message>
</context>
<context>
    <name>shiwen::ArticleDelegate</name>
    <message>
        <source>Without title</source>
        <translation>无标题</translation>
    </message>
    <message numerus="yes">
        <source>%n copies</source>
        <extracomment>A badge at an article of the list that was reposted</extracomment>
        <translation>
            <numerusform>%n 份</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shiwen::ArticleList</name>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Show all copies</source>
        <translation>显示全部副本</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>标签…</translation>
    </message>
    <message>
        <source>Open in a new tab</source>
        <translation>在新标签页打开</translation>
    </message>
</context>
<context>
    <name>shiwen::ArticleListModel</name>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>What a screen reader says of an article in the list: title, account, day</extracomment>
        <translation>%1，%2，%3</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n copies</source>
        <extracomment>The same of an article of which there are several copies: what is said of the others, number of copies</extracomment>
        <translation>
            <numerusform>%1，共 %n 份</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shiwen::ArticleTabs</name>
    <message>
        <source>Open articles</source>
        <translation>打开的文章</translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation>关闭标签页</translation>
    </message>
    <message>
        <source>Nothing open</source>
        <translation>空白</translation>
    </message>
</context>
<context>
    <name>shiwen::BundleJobs</name>
    <message>
        <source>Bundles (*.zip *.textpack)</source>
        <translation>文集包 (*.zip *.textpack)</translation>
    </message>
    <message>
        <source>The list is empty, so there is nothing to export.</source>
        <translation>列表是空的，没有可导出的文章。</translation>
    </message>
    <message>
        <source>Writing the bundle…</source>
        <translation>正在写文集包…</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written to %1.</source>
        <translation>导出已取消，没有写入 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) were written to %1 (%2).</source>
        <translation>
            <numerusform>已将 %n 篇文章写入 %1（%2）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a bundle</source>
        <translation>导入文集包</translation>
    </message>
    <message>
        <source>Unpack “%1” into which folder?</source>
        <translation>把“%1”解到哪个文件夹？</translation>
    </message>
    <message>
        <source>Importing %1…</source>
        <translation>正在导入 %1…</translation>
    </message>
    <message>
        <source>The import of %1 was cancelled.</source>
        <translation>%1 的导入已取消。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of %1 were unpacked into %2.</source>
        <translation>
            <numerusform>已将 %1 的 %n 个文件解到 %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Verify a bundle</source>
        <translation>校验文集包</translation>
    </message>
    <message>
        <source>Verifying %1…</source>
        <translation>正在校验 %1…</translation>
    </message>
    <message>
        <source>The check of %1 was cancelled.</source>
        <translation>%1 的校验已取消。</translation>
    </message>
    <message>
        <source>Verifying the library…</source>
        <translation>正在校验文库…</translation>
    </message>
    <message>
        <source>The check of the library was cancelled.</source>
        <translation>文库的校验已取消。</translation>
    </message>
    <message>
        <source>The library</source>
        <translation>文库</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) checked</source>
        <translation>
            <numerusform>检查了 %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: everything is as it was recorded (%2).</source>
        <translation>%1：一切与记录相符（%2）。</translation>
    </message>
    <message numerus="yes">
        <source>%1: valid, with %n remark(s) (%2).</source>
        <translation>
            <numerusform>%1：有效，有 %n 条说明（%2）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n finding(s) (%2).</source>
        <translation>
            <numerusform>%1：发现 %n 处问题（%2）。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shiwen::CommandPalette</name>
    <message>
        <source>What do you want to do?</source>
        <translation>想做什么？</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>There is no such command</source>
        <translation>没有这样的命令</translation>
    </message>
</context>
<context>
    <name>shiwen::EmptyState</name>
    <message>
        <source>Your articles, in one place</source>
        <translation>把文章收在一处</translation>
    </message>
    <message>
        <source>Add a folder that holds saved articles (.md, .html). Shiwen reads them where they are and never changes them. You can also drag a folder or a bundle into this window.</source>
        <translation>添加一个存有文章（.md、.html）的文件夹。拾文在原处读取，从不改动它们。也可以把文件夹或文集包拖进这个窗口。</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>Import a bundle…</source>
        <translation>导入文集包…</translation>
    </message>
</context>
<context>
    <name>shiwen::ExportDialog</name>
    <message>
        <source>Read marks, stars and added tags travel too</source>
        <translation>同时带上已读、星标和自加的标签</translation>
    </message>
    <message>
        <source>Export to a bundle</source>
        <translation>导出为文集包</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) that are listed now go into one zip file: a web page to double-click, an archive to import again, and a manifest that other tools can verify.</source>
        <translation>
            <numerusform>现在列出的 %n 篇文章会装进一个 zip 文件：双击就能看的网页、可以再导入的存档，以及其他工具也能校验的清单。</numerusform>
        </translation>
    </message>
    <message>
        <source>articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Bundles (*.zip)</source>
        <translation>文集包 (*.zip)</translation>
    </message>
    <message>
        <source>%1 exists. Replace it?</source>
        <translation>%1 已经存在。要替换吗？</translation>
    </message>
</context>
<context>
    <name>shiwen::FilterModel</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>星标</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n article(s)</source>
        <translation>
            <numerusform>%1，%n 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>公众号</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>显示全部 %1 项</translation>
    </message>
    <message>
        <source>%1: this folder is away. Its articles stay listed and come back with it.</source>
        <translation>%1：这个文件夹现在不在。它的文章仍然列出，接上后即可阅读。</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>保存的搜索</translation>
    </message>
    <message>
        <source>%1, saved search</source>
        <translation>%1，保存的搜索</translation>
    </message>
    <message>
        <source>Click: only these. Again: all but these. With Ctrl: beside others.</source>
        <translation>单击：只看这些；再单击：不看这些；按住 Ctrl：与其他条件并用。</translation>
    </message>
    <message>
        <source>%1, left out</source>
        <extracomment>What a screen reader says of a filter that shuts out articles</extracomment>
        <translation>%1，已排除</translation>
    </message>
</context>
<context>
    <name>shiwen::FilterPanel</name>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Remove folder “%1”…</source>
        <translation>移除文件夹“%1”…</translation>
    </message>
    <message>
        <source>Rename “%1”…</source>
        <translation>重命名“%1”…</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>删除“%1”</translation>
    </message>
    <message>
        <source>Rename the tag “%1”…</source>
        <translation>重命名标签“%1”…</translation>
    </message>
    <message>
        <source>Remove the tag “%1” from every article</source>
        <translation>从所有文章去掉标签“%1”</translation>
    </message>
</context>
<context>
    <name>shiwen::FolderJobs</name>
    <message>
        <source>Add a folder of articles</source>
        <translation>添加文章文件夹</translation>
    </message>
    <message>
        <source>Remove a folder</source>
        <translation>移除文件夹</translation>
    </message>
    <message>
        <source>Folder to remove from the list:</source>
        <translation>要从列表中移除的文件夹：</translation>
    </message>
    <message>
        <source>Remove “%1” from Shiwen?</source>
        <translation>从拾文中移除“%1”？</translation>
    </message>
    <message>
        <source>Its articles leave the list. The files in %1 stay as they are.</source>
        <translation>它的文章会离开列表。%1 中的文件保持原样。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>shiwen::Highlighting</name>
    <message>
        <source>Yellow</source>
        <translation>黄色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>粉色</translation>
    </message>
    <message>
        <source>Change the colour</source>
        <translation>换颜色</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>划线</translation>
    </message>
    <message>
        <source>Add the folder of this file first: highlights are kept for the articles of the library.</source>
        <translation>请先添加这个文件所在的文件夹：划线只为文库里的文章保存。</translation>
    </message>
    <message>
        <source>Select some text of the article first.</source>
        <translation>请先选中文章里的一段文字。</translation>
    </message>
    <message>
        <source>So much text cannot be marked at once. Select a shorter passage.</source>
        <translation>一次不能划这么长。请选短一些的段落。</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>写笔记</translation>
    </message>
    <message>
        <source>Remove the highlight</source>
        <translation>删除划线</translation>
    </message>
    <message>
        <source>Change the note…</source>
        <translation>修改笔记…</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>写笔记…</translation>
    </message>
</context>
<context>
    <name>shiwen::HighlightsDialog</name>
    <message>
        <source>Copy as Markdown</source>
        <translation>复制为 Markdown</translation>
    </message>
    <message>
        <source>Highlights and notes</source>
        <translation>划线与笔记</translation>
    </message>
    <message>
        <source>Find in highlights, notes and titles</source>
        <translation>在划线、笔记和标题里查找</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>An article that is no longer there</source>
        <translation>一篇已不在的文章</translation>
    </message>
    <message>
        <source>Select text of an article and press H.</source>
        <translation>选中文章里的文字，按 H 键划线。</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation>
            <numerusform>%n 条划线</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in the article</source>
        <translation>在文章里显示</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Remove the highlight</source>
        <translation>删除划线</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
</context>
<context>
    <name>shiwen::HitCounter</name>
    <message>
        <source>Hit in this article</source>
        <translation>本文中的第几处</translation>
    </message>
    <message numerus="yes">
        <source>Hit %1 of %n in this article</source>
        <translation>
            <numerusform>本文共 %n 处，这是第 %1 处</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shiwen::MainWindow</name>
    <message>
        <source>Shiwen</source>
        <translation>拾文</translation>
    </message>
    <message>
        <source>The language changes when Shiwen is started again.</source>
        <translation>语言将在下次启动拾文时改变。</translation>
    </message>
    <message>
        <source>%1 — Shiwen</source>
        <translation>%1 — 拾文</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) could not be read. The rest is listed.</source>
        <translation>
            <numerusform>有 %n 处无法读取，其余都已列出。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 不在那里。</translation>
    </message>
    <message>
        <source>%1 could not be written, so the next start will not look like this one.</source>
        <translation>无法写入 %1，下次启动时不会恢复现在的样子。</translation>
    </message>
    <message>
        <source>The saved search “%1” was removed.</source>
        <translation>保存的搜索“%1”已删除。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Past searches are forgotten. Saved ones stay.</source>
        <translation>搜索记录已清除。保存的搜索还在。</translation>
    </message>
    <message>
        <source>The article is on the clipboard.</source>
        <translation>文章已复制到剪贴板。</translation>
    </message>
    <message>
        <source>No program was found that opens %1.</source>
        <translation>没有找到能打开 %1 的程序。</translation>
    </message>
    <message>
        <source>No program was found that shows the folder of %1.</source>
        <translation>没有找到能显示 %1 所在文件夹的程序。</translation>
    </message>
    <message>
        <source>This article has no picture to show.</source>
        <translation>这篇文章没有可以显示的图片。</translation>
    </message>
    <message>
        <source>%1 is in none of the added folders, so no link leads to it.</source>
        <translation>%1 不在已添加的文件夹里，没有指向它的链接。</translation>
    </message>
    <message>
        <source>The link is on the clipboard.</source>
        <translation>链接已在剪贴板上。</translation>
    </message>
    <message>
        <source>%1 is no address of an article. Those begin with shiwen://article/.</source>
        <translation>%1 不是文章的地址。文章的地址以 shiwen://article/ 开头。</translation>
    </message>
    <message>
        <source>The text of this article no longer has the passage.</source>
        <translation>这篇文章里已经没有这段文字了。</translation>
    </message>
</context>
<context>
    <name>shiwen::MarkEdits</name>
    <message>
        <source>Star</source>
        <translation>加星标</translation>
    </message>
    <message>
        <source>Remove the star</source>
        <translation>去掉星标</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>标为已读</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>标为未读</translation>
    </message>
</context>
<context>
    <name>shiwen::Marking</name>
    <message numerus="yes">
        <source>%1: %n article(s)</source>
        <extracomment>What was done to how many articles: &quot;Star: 12 articles&quot;</extracomment>
        <translation>
            <numerusform>%1：%n 篇</numerusform>
        </translation>
    </message>
    <message>
        <source>Change tags</source>
        <translation>更改标签</translation>
    </message>
    <message>
        <source>Rename the tag</source>
        <translation>重命名标签</translation>
    </message>
    <message>
        <source>The new name of “%1”, on every article that has it:</source>
        <translation>“%1”的新名字，所有带它的文章都会改：</translation>
    </message>
    <message>
        <source>Remove the tag</source>
        <translation>去掉标签</translation>
    </message>
</context>
<context>
    <name>shiwen::MessageBar</name>
    <message>
        <source>Details…</source>
        <translation>详情…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
</context>
<context>
    <name>shiwen::NoteDialog</name>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>What to remember about this passage</source>
        <translation>这段话，想记下什么？</translation>
    </message>
</context>
<context>
    <name>shiwen::OutlinePanel</name>
    <message>
        <source>Headings of this article</source>
        <translation>本文标题</translation>
    </message>
</context>
<context>
    <name>shiwen::PictureViewer</name>
    <message>
        <source>Pictures of the article</source>
        <translation>文章里的图片</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>上一张</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>下一张</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>The whole picture</source>
        <translation>整张</translation>
    </message>
    <message>
        <source>Every pixel</source>
        <translation>原始大小</translation>
    </message>
    <message>
        <source>Save the picture…</source>
        <translation>保存图片…</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Open the folder it lies in</source>
        <translation>打开所在文件夹</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>The place of a picture among those of an article: 3 of 17</extracomment>
        <translation>第 %1 张，共 %2 张</translation>
    </message>
    <message>
        <source>The picture cannot be decoded.</source>
        <translation>这张图片无法解码。</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>The picture cannot be read any more.</source>
        <translation>这张图片现在读不出来了。</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>The picture was saved as %1.</source>
        <translation>图片已保存为 %1。</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>图片已在剪贴板上。</translation>
    </message>
    <message>
        <source>No program was found that shows %1.</source>
        <translation>没有找到能显示 %1 的程序。</translation>
    </message>
</context>
<context>
    <name>shiwen::ReaderFindBar</name>
    <message>
        <source>Previous hit</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Find in article</source>
        <translation>在文章中查找</translation>
    </message>
    <message>
        <source>Number of hits</source>
        <translation>命中数</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>None</source>
        <translation>没有</translation>
    </message>
</context>
<context>
    <name>shiwen::ReaderView</name>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>The text of the chosen article</source>
        <translation>所选文章的正文</translation>
    </message>
    <message>
        <source>Choose an article</source>
        <translation>请选择一篇文章</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy Link Address</source>
        <translation>复制链接地址</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Find in Article…</source>
        <translation>在文章中查找…</translation>
    </message>
    <message>
        <source>View the Picture</source>
        <translation>查看图片</translation>
    </message>
    <message>
        <source>Copy Why the Picture Is Missing</source>
        <translation>复制图片缺失的原因</translation>
    </message>
</context>
<context>
    <name>shiwen::Reading</name>
    <message>
        <source>This link leads to “%1”. Only web and mail addresses and articles of the same folder are opened.</source>
        <translation>这个链接指向“%1”。只会打开网页、邮件地址和同一文件夹里的文章。</translation>
    </message>
    <message>
        <source>Open a link</source>
        <translation>打开链接</translation>
    </message>
    <message>
        <source>Open “%1” outside Shiwen?</source>
        <translation>要在拾文之外打开“%1”吗？</translation>
    </message>
    <message>
        <source>No program was found that opens %1.</source>
        <translation>找不到能打开 %1 的程序。</translation>
    </message>
</context>
<context>
    <name>shiwen::SavedSearches</name>
    <message>
        <source>Save this search</source>
        <translation>保存这个搜索</translation>
    </message>
    <message>
        <source>Rename the saved search</source>
        <translation>重命名保存的搜索</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
</context>
<context>
    <name>shiwen::Screenshot</name>
    <message>
        <source>The folders were not read within five minutes.</source>
        <translation>五分钟内没有读完文件夹。</translation>
    </message>
    <message>
        <source>No article was found: %1</source>
        <translation>没有找到文章：%1</translation>
    </message>
    <message numerus="yes">
        <source>--select %1: only %n article(s) are listed.</source>
        <translation>
            <numerusform>--select %1：只列出了 %n 篇文章。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
</context>
<context>
    <name>shiwen::SearchBox</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search titles and text</source>
        <translation>搜索标题和正文</translation>
    </message>
    <message>
        <source>All words must occur. &quot;Exact phrase&quot;, -without, tag:… account:… date:2021-12, a OR b</source>
        <translation>所有词都要出现。&quot;完整短语&quot;，-排除，tag:… account:… date:2021-12，甲 OR 乙</translation>
    </message>
    <message>
        <source>Forget this saved search</source>
        <translation>删除这个保存的搜索</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>保存这个搜索…</translation>
    </message>
</context>
<context>
    <name>shiwen::SettingsDialog</name>
    <message>
        <source>Even edges on both sides</source>
        <translation>两端对齐</translation>
    </message>
    <message>
        <source>Indent the first line by two characters</source>
        <translation>首行缩进两字</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Reading as at first</source>
        <translation>恢复默认版式</translation>
    </message>
    <message>
        <source>Sans-serif</source>
        <translation>黑体</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>宋体</translation>
    </message>
    <message>
        <source>px</source>
        <translation>像素</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>字</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>阅读</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Line width</source>
        <translation>每行</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>行高</translation>
    </message>
    <message>
        <source>Between paragraphs</source>
        <translation>段间距</translation>
    </message>
    <message>
        <source>Chinese paragraphs</source>
        <translation>中文段落</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>× size</source>
        <translation>倍字号</translation>
    </message>
</context>
<context>
    <name>shiwen::ShortcutDialog</name>
    <message>
        <source>Use these keys</source>
        <translation>用这组键</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>不用键</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>查找命令</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>命令及其快捷键</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>新的快捷键</translation>
    </message>
    <message>
        <source>All as at first</source>
        <translation>全部恢复默认</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”, which loses it.</source>
        <translation>%1 现在属于“%2”，改后它就没有了。</translation>
    </message>
</context>
<context>
    <name>shiwen::StatusArea</name>
    <message>
        <source>Stop; what is done is kept</source>
        <translation>停止；已完成的会保留</translation>
    </message>
    <message>
        <source>Stop indexing</source>
        <translation>停止索引</translation>
    </message>
    <message numerus="yes">
        <source>%1 article(s)</source>
        <translation>
            <numerusform>%1 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 found in %2 ms</source>
        <translation>找到 %1，用时 %2 毫秒</translation>
    </message>
    <message>
        <source>Nothing has these words exactly; parts of them were searched for.</source>
        <translation>没有完全符合的文章，以下按其中的部分查找。</translation>
    </message>
    <message>
        <source>Reading the folders…</source>
        <translation>正在读取文件夹…</translation>
    </message>
    <message numerus="yes">
        <source>More than %1 article(s)</source>
        <translation>
            <numerusform>超过 %1 篇文章</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shiwen::SuggestionPopup</name>
    <message>
        <source>Searched before</source>
        <translation>搜索记录</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>公众号</translation>
    </message>
    <message>
        <source>Open article</source>
        <translation>打开文章</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>建议</translation>
    </message>
</context>
<context>
    <name>shiwen::TagDialog</name>
    <message numerus="yes">
        <source>Tags of %n article(s)</source>
        <translation>
            <numerusform>%n 篇文章的标签</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a tag or write a new one</source>
        <translation>查找标签，或写一个新的</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Tags are kept in the library; the files stay as they are. A / makes a tag below another one.</source>
        <translation>标签存在文库里，文件保持原样。用“/”分出下级标签。</translation>
    </message>
</context>
<context>
    <name>shiwen::WindowActions</name>
    <message>
        <source>&amp;Library</source>
        <translation>文库(&amp;L)</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>Remove a folder…</source>
        <translation>移除文件夹…</translation>
    </message>
    <message>
        <source>Look for changes</source>
        <translation>查看变动</translation>
    </message>
    <message>
        <source>Read every file anew</source>
        <translation>重新读取全部文件</translation>
    </message>
    <message>
        <source>Export listed articles to a bundle…</source>
        <translation>把列出的文章导出为文集包…</translation>
    </message>
    <message>
        <source>Import a bundle…</source>
        <translation>导入文集包…</translation>
    </message>
    <message>
        <source>Verify a bundle…</source>
        <translation>校验文集包…</translation>
    </message>
    <message>
        <source>Verify the library</source>
        <translation>校验文库</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>文章(&amp;A)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一篇</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一篇</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>在文章中查找</translation>
    </message>
    <message>
        <source>Search all articles</source>
        <translation>搜索全部文章</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>显示(&amp;V)</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>恢复大小</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Best match, then newest</source>
        <translation>最相关，再按最新</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新在前</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>公众号</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>About Shiwen</source>
        <translation>关于拾文</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>保存这个搜索…</translation>
    </message>
    <message>
        <source>Forget past searches</source>
        <translation>清除搜索记录</translation>
    </message>
    <message>
        <source>Show all copies</source>
        <translation>显示全部副本</translation>
    </message>
    <message>
        <source>Fold reposts</source>
        <translation>折叠转载副本</translation>
    </message>
    <message>
        <source>All commands…</source>
        <translation>所有命令…</translation>
    </message>
    <message>
        <source>Any article</source>
        <translation>随便看一篇</translation>
    </message>
    <message>
        <source>Copy the article</source>
        <translation>复制文章</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>复制为 Markdown</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>Open the folder it lies in</source>
        <translation>打开所在文件夹</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Headings beside the text</source>
        <translation>在正文旁显示标题</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>标签…</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <extracomment>In the menu, with what would be undone: &quot;Undo: Star&quot;</extracomment>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>View the pictures</source>
        <translation>查看图片</translation>
    </message>
    <message>
        <source>Copy a link to it</source>
        <translation>复制它的链接</translation>
    </message>
    <message>
        <source>Highlight what is selected</source>
        <translation>给选中的文字划线</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>写笔记…</translation>
    </message>
    <message>
        <source>All highlights and notes…</source>
        <translation>全部划线与笔记…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Print preview…</source>
        <translation>打印预览…</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Animated pictures move</source>
        <translation>播放动图</translation>
    </message>
    <message>
        <source>Next frame</source>
        <translation>下一帧</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>快捷键…</translation>
    </message>
    <message>
        <source>New tab</source>
        <translation>新标签页</translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation>关闭标签页</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>下一个标签页</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>上一个标签页</translation>
    </message>
</context>
</TS>
