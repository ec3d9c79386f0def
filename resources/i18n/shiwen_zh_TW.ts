<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Shiwen</source>
        <translation>關於拾文</translation>
    </message>
    <message>
        <source>Shiwen %1</source>
        <translation>拾文 %1</translation>
    </message>
    <message>
        <source>A reader and archive for folders of saved articles. It works without the network and never changes your files.

Free software under the GNU General Public License, version 3 or later. Made with Qt %1.</source>
        <translation>閱讀和儲存文章資料夾的工具。不需要網路，也從不改動您的檔案。

自由軟體，以 GNU 通用公共授權條款第 3 版或更新版本釋出。使用 Qt %1 製作。</translation>
    </message>
</context>
<context>
    <name>Article</name>
    <message>
        <source>The picture lies outside the added folder, and is not opened.</source>
        <translation>圖片在所新增的資料夾之外，沒有開啟。</translation>
    </message>
    <message>
        <source>A file of this name lies elsewhere in the folder; whether it is the picture is not certain, so it is not shown.</source>
        <translation>資料夾的別處有一個同名檔案，不能確定就是這張圖片，所以沒有顯示。</translation>
    </message>
    <message>
        <source>Several files could be meant, so none is shown.</source>
        <translation>有幾個檔案都可能是這張圖片，所以沒有顯示。</translation>
    </message>
    <message>
        <source>The picture lies on the network, and is not fetched.</source>
        <translation>圖片在網路上，沒有下載。</translation>
    </message>
    <message>
        <source>The article does not say which picture stood here.</source>
        <translation>文章沒有說明這裡原來是哪張圖片。</translation>
    </message>
    <message>
        <source>No file of this name lies in the folder.</source>
        <translation>資料夾裡沒有叫這個名字的檔案。</translation>
    </message>
    <message>
        <source>What lies there is not a regular file, and is not opened.</source>
        <translation>那裡的不是普通檔案，沒有開啟。</translation>
    </message>
</context>
<context>
    <name>Bundle</name>
    <message>
        <source>%1 is not UTF-8.</source>
        <translation>%1 不是 UTF-8 編碼。</translation>
    </message>
    <message>
        <source>its path leads out of the folder</source>
        <translation>它的路徑指向資料夾之外</translation>
    </message>
    <message>
        <source>a tag manifest does not list it</source>
        <translation>標籤清單沒有列出它</translation>
    </message>
    <message>
        <source>it does not lie below data/</source>
        <translation>它不在 data/ 之下</translation>
    </message>
    <message>
        <source>it is not a checksum and a path</source>
        <translation>這一行不是「校驗和 路徑」</translation>
    </message>
    <message>
        <source>“%1” should be written without “./”.</source>
        <translation>「%1」不應寫「./」。</translation>
    </message>
    <message>
        <source>“%1” is refused: %2</source>
        <translation>「%1」被拒絕：%2</translation>
    </message>
    <message>
        <source>bagit.txt is not the declaration of a bag in UTF-8 (RFC 8493, section 2.1.1).</source>
        <translation>bagit.txt 不是 UTF-8 的 BagIt 宣告（RFC 8493 第 2.1.1 節）。</translation>
    </message>
    <message>
        <source>The bag is of BagIt version %1.%2; Shiwen reads up to 1.0.</source>
        <translation>這個包是 BagIt %1.%2 版；拾文最高讀取 1.0 版。</translation>
    </message>
    <message>
        <source>%1, line %2: %3.</source>
        <translation>%1 第 %2 行：%3。</translation>
    </message>
    <message>
        <source>the path stands there twice</source>
        <translation>路徑出現了兩次</translation>
    </message>
    <message>
        <source>bag-info.txt holds a line that is not “Label: value”: “%1”.</source>
        <translation>bag-info.txt 中有一行不是「名稱: 值」的形式：「%1」。</translation>
    </message>
    <message>
        <source>Payload-Oxum in bag-info.txt is not BYTES.FILES.</source>
        <translation>bag-info.txt 中的 Payload-Oxum 不是「位元組數.檔案數」。</translation>
    </message>
    <message>
        <source>“%1” does not belong to the bag.</source>
        <translation>「%1」不屬於這個包。</translation>
    </message>
    <message>
        <source>The payload should be %1 bytes in %2 files, but is %3 in %4.</source>
        <translation>內容應為 %2 個檔案共 %1 位元組，實際是 %4 個檔案共 %3 位元組。</translation>
    </message>
    <message>
        <source>“%1” is missing, which %2 lists.</source>
        <translation>缺少「%1」，而 %2 列有它。</translation>
    </message>
    <message>
        <source>“%1” is written differently in %2.</source>
        <translation>「%1」在 %2 中寫法不同。</translation>
    </message>
    <message>
        <source>%1 does not list bagit.txt.</source>
        <translation>%1 沒有列出 bagit.txt。</translation>
    </message>
    <message>
        <source>%1 does not list every payload file.</source>
        <translation>%1 沒有列出全部內容檔案。</translation>
    </message>
    <message>
        <source>Shiwen cannot compute the checksums of %1.</source>
        <translation>拾文無法計算 %1 所用的校驗和。</translation>
    </message>
    <message>
        <source>A manifest with checksums is missing or cannot be read.</source>
        <translation>缺少校驗清單，或清單無法讀取。</translation>
    </message>
    <message>
        <source>“%1” is in no manifest.</source>
        <translation>「%1」不在任何清單裡。</translation>
    </message>
    <message>
        <source>The bundle was changed after it was sealed: %1.</source>
        <translation>這個文集包在封存之後被改動過：%1。</translation>
    </message>
    <message>
        <source>The bag is not complete: fetch.txt names files that would have to be fetched from the network, which Shiwen never does.</source>
        <translation>這個包不完整：fetch.txt 列出了需要從網路取得的檔案，而拾文從不連網。</translation>
    </message>
    <message>
        <source>“%1” is damaged: its checksum is not the one in the manifest.</source>
        <translation>「%1」已損壞：校驗和與清單不符。</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>無日期</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2.</source>
        <translation>無法讀取「%1」：%2。</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MiB.</source>
        <translation>「%1」超過 %2 MiB。</translation>
    </message>
    <message>
        <source>A bundle holds at most %1 files and 4 GiB; this would be %2 files and %3. Export it in parts, for example by year (%4).</source>
        <translation>一個文集包最多容納 %1 個檔案、4 GiB；這次會有 %2 個檔案、%3。請分開匯出，例如按年份（%4）。</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>已停止，沒有寫入任何內容。</translation>
    </message>
    <message>
        <source>“%1” was left out: %2</source>
        <translation>略去了「%1」：%2</translation>
    </message>
    <message>
        <source>“%1” cannot go into a bundle: %2.</source>
        <translation>「%1」不能放進文集包：%2。</translation>
    </message>
    <message>
        <source>it was read back differently</source>
        <translation>讀回的內容不同</translation>
    </message>
    <message>
        <source>The file of the article “%1” is missing.</source>
        <translation>文章「%1」的檔案不見了。</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>檢查已停止。</translation>
    </message>
    <message>
        <source>“%1” is not a bundle: it holds no bagit.txt.</source>
        <translation>「%1」不是文集包：裡面沒有 bagit.txt。</translation>
    </message>
    <message>
        <source>“%1” is a folder. Give the name of a file.</source>
        <translation>「%1」是資料夾。請給出檔名。</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name, or allow it to be replaced.</source>
        <translation>「%1」已經存在。請換一個名字，或允許替換它。</translation>
    </message>
    <message>
        <source>it was read back differently (%1)</source>
        <translation>讀回的內容不同（%1）</translation>
    </message>
    <message>
        <source>data/meta/library.jsonl cannot be understood at line %1.</source>
        <translation>data/meta/library.jsonl 第 %1 行無法理解。</translation>
    </message>
    <message>
        <source>The bundle was written by a newer Shiwen. Update Shiwen to import it.</source>
        <translation>這個文集包由更新版本的拾文寫成。請更新拾文後再匯入。</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. Check the free space and the permissions, or choose another folder.</source>
        <translation>無法寫入「%1」：%2。請檢查剩餘空間和權限，或另選資料夾。</translation>
    </message>
    <message>
        <source>“%1” could not be read to its end, or is changing.</source>
        <translation>「%1」無法讀完，或正在變化。</translation>
    </message>
    <message>
        <source>“%1” is refused: %2.</source>
        <translation>「%1」被拒絕：%2。</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>它不是普通檔案</translation>
    </message>
    <message>
        <source>another file has the same name, or differs from it only in case or in how accents are written</source>
        <translation>另有檔案與它同名，或只在大小寫、重音寫法上不同</translation>
    </message>
    <message>
        <source>it is larger than %1 MiB</source>
        <translation>它超過 %1 MiB</translation>
    </message>
    <message>
        <source>the folder holds more than %1 files or %2 GiB</source>
        <translation>資料夾裡超過 %1 個檔案或 %2 GiB</translation>
    </message>
    <message>
        <source>There is no file or folder “%1”.</source>
        <translation>沒有名為「%1」的檔案或資料夾。</translation>
    </message>
    <message>
        <source>The folder “%1” may not be read. Check its permissions.</source>
        <translation>無權讀取資料夾「%1」。請檢查它的權限。</translation>
    </message>
    <message>
        <source>its name holds a control character</source>
        <translation>名稱含有控制字元</translation>
    </message>
    <message>
        <source>its name holds a character that reverses the order of text</source>
        <translation>名稱含有反轉文字方向的字元</translation>
    </message>
    <message>
        <source>its name is not valid Unicode</source>
        <translation>名稱不是有效的 Unicode</translation>
    </message>
    <message>
        <source>its name holds a backslash</source>
        <translation>名稱含有反斜槓</translation>
    </message>
    <message>
        <source>its name holds a character that Windows does not allow</source>
        <translation>名稱含有 Windows 不允許的字元</translation>
    </message>
    <message>
        <source>its path holds an empty part</source>
        <translation>路徑中有空的部分</translation>
    </message>
    <message>
        <source>its name is longer than %1 bytes</source>
        <translation>名稱超過 %1 位元組</translation>
    </message>
    <message>
        <source>its name is reserved by Windows</source>
        <translation>名稱是 Windows 的保留字</translation>
    </message>
    <message>
        <source>its name ends in a dot or a space, which Windows drops</source>
        <translation>名稱以句點或空格結尾，Windows 會去掉它</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>它沒有名稱</translation>
    </message>
    <message>
        <source>its path is absolute</source>
        <translation>它的路徑是絕對路徑</translation>
    </message>
    <message>
        <source>its path names a drive</source>
        <translation>它的路徑帶有磁碟機代號</translation>
    </message>
    <message>
        <source>its path is longer than %1 bytes</source>
        <translation>它的路徑超過 %1 位元組</translation>
    </message>
    <message>
        <source>it lies deeper than %1 folders</source>
        <translation>它的層級超過 %1 層資料夾</translation>
    </message>
    <message>
        <source>“%1” is not a folder.</source>
        <translation>「%1」不是資料夾。</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another folder to import to.</source>
        <translation>「%1」已經存在。請另選匯入的資料夾。</translation>
    </message>
    <message>
        <source>%1 would have to fit into %2 of free space</source>
        <translation>需要 %1，而剩餘空間只有 %2</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>匯入已停止。</translation>
    </message>
    <message>
        <source>no folder can be made there</source>
        <translation>那裡無法建立資料夾</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>無法建立它所在的資料夾</translation>
    </message>
    <message>
        <source>there is no space left</source>
        <translation>空間已滿</translation>
    </message>
    <message>
        <source>“%1” exists already.</source>
        <translation>「%1」已經存在。</translation>
    </message>
    <message>
        <source>the unpacked folder cannot be moved there</source>
        <translation>解開的資料夾無法移到那裡</translation>
    </message>
    <message>
        <source>“%1” holds no article: no Markdown and no HTML file.</source>
        <translation>「%1」裡沒有文章：既無 Markdown 也無 HTML 檔案。</translation>
    </message>
    <message>
        <source>“%1” would take the place of another file.</source>
        <translation>「%1」會佔用另一個檔案的位置。</translation>
    </message>
    <message>
        <source>The folder “%1” is not a bag: it holds no bagit.txt. Add it as a folder instead.</source>
        <translation>資料夾「%1」不是 BagIt 包：裡面沒有 bagit.txt。請改用「新增資料夾」。</translation>
    </message>
    <message>
        <source>“%1” in it is refused: %2</source>
        <translation>其中的「%1」被拒絕：%2</translation>
    </message>
    <message>
        <source>it holds more than %1 files</source>
        <translation>它包含的檔案超過 %1 個</translation>
    </message>
    <message>
        <source>it says that it holds %1 files, but lists another number</source>
        <translation>它自稱有 %1 個檔案，列出的數目卻不同</translation>
    </message>
    <message>
        <source>it is encrypted</source>
        <translation>它已加密</translation>
    </message>
    <message>
        <source>it is packed in a way that Shiwen does not read</source>
        <translation>它的壓縮方式拾文不能讀取</translation>
    </message>
    <message>
        <source>it lies in another file of a split archive</source>
        <translation>它在分卷壓縮檔的另一個檔案裡</translation>
    </message>
    <message>
        <source>it is a folder with content</source>
        <translation>它是帶有內容的資料夾</translation>
    </message>
    <message>
        <source>its two sizes differ</source>
        <translation>它的兩個大小不一致</translation>
    </message>
    <message>
        <source>it would unpack to more than %1 times its size</source>
        <translation>解開後會超過原大小的 %1 倍</translation>
    </message>
    <message>
        <source>it would unpack to more than %1 GiB</source>
        <translation>解開後會超過 %1 GiB</translation>
    </message>
    <message>
        <source>its size is not the one that the list of contents gives</source>
        <translation>它的大小與目錄所記不符</translation>
    </message>
    <message>
        <source>its own header and the list of contents say different things</source>
        <translation>它自己的檔頭與目錄所記不一致</translation>
    </message>
    <message>
        <source>the header of “%1” is not as Shiwen writes it</source>
        <translation>「%1」的檔頭不是拾文的寫法</translation>
    </message>
    <message>
        <source>its files are not in order</source>
        <translation>其中的檔案沒有按順序排列</translation>
    </message>
    <message>
        <source>another file in it has the same name, or differs from it only in case or in how accents are written</source>
        <translation>其中另有檔案與它同名，或只在大小寫、重音寫法上不同</translation>
    </message>
    <message>
        <source>two files in it share the same bytes</source>
        <translation>其中兩個檔案共用同一段位元組</translation>
    </message>
    <message>
        <source>there are bytes between its files</source>
        <translation>檔案之間夾有多餘的位元組</translation>
    </message>
    <message>
        <source>it carries a comment</source>
        <translation>它帶有註釋</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: %2.</source>
        <translation>無法開啟「%1」：%2。</translation>
    </message>
    <message>
        <source>it holds more than its header says</source>
        <translation>它的內容比檔頭所說的多</translation>
    </message>
    <message>
        <source>it holds less than its header says</source>
        <translation>它的內容比檔頭所說的少</translation>
    </message>
    <message>
        <source>its CRC-32 is wrong</source>
        <translation>它的 CRC-32 不對</translation>
    </message>
    <message>
        <source>“%1” is damaged: %2.</source>
        <translation>「%1」已損壞：%2。</translation>
    </message>
    <message>
        <source>it cannot be unpacked</source>
        <translation>它無法解開</translation>
    </message>
    <message>
        <source>the names in it are neither UTF-8 nor GB18030; unpack it with the program that made it and add the folder</source>
        <translation>其中的檔名既不是 UTF-8 也不是 GB18030；請用製作它的程式解開，再新增資料夾</translation>
    </message>
    <message>
        <source>it is not a zip file, or it is damaged or not complete</source>
        <translation>它不是 zip 檔案，或者已損壞、不完整</translation>
    </message>
    <message>
        <source>it is in the ZIP64 form for very large archives, which Shiwen does not read; unpack it with another program and add the folder</source>
        <translation>它是用於超大壓縮檔的 ZIP64 格式，拾文不能讀取；請用其他程式解開，再新增資料夾</translation>
    </message>
    <message>
        <source>it could not be read to its end (%1)</source>
        <translation>它無法讀完（%1）</translation>
    </message>
    <message>
        <source>it is one part of an archive in several files; join them with the program that made them</source>
        <translation>它是分卷壓縮檔的一部分；請用製作它的程式合併</translation>
    </message>
    <message>
        <source>“%1” changed while the bundle was being written. Try again.</source>
        <translation>寫文集包時「%1」發生了變化。請再試一次。</translation>
    </message>
    <message>
        <source>a file of it is missing</source>
        <translation>它的一個檔案不見了</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>--%1 takes a whole number from 0 on, not &quot;%2&quot;.</source>
        <translation>--%1 要從 0 起的整數，不能是「%2」。</translation>
    </message>
    <message>
        <source>The option --%1 is unknown. See &quot;shiwenctl --help&quot;.</source>
        <translation>沒有選項 --%1。請看「shiwenctl --help」。</translation>
    </message>
    <message>
        <source>The option --%1 needs a value.</source>
        <translation>選項 --%1 需要一個值。</translation>
    </message>
    <message>
        <source>--sort takes %1, not &quot;%2&quot;.</source>
        <translation>--sort 可用 %1，不能是「%2」。</translation>
    </message>
    <message>
        <source>What is to be searched for?</source>
        <translation>要搜尋什麼？</translation>
    </message>
    <message>
        <source>Which field is to be counted?</source>
        <translation>要統計哪個欄位？</translation>
    </message>
    <message>
        <source>--as takes %1, not &quot;%2&quot;.</source>
        <translation>--as 可用 %1，不能是「%2」。</translation>
    </message>
    <message>
        <source>Which one article is to be shown?</source>
        <translation>要顯示哪一篇文章？</translation>
    </message>
    <message>
        <source>Standard input could not be read.</source>
        <translation>無法讀取標準輸入。</translation>
    </message>
    <message>
        <source>Standard input is larger than %1 bytes.</source>
        <translation>標準輸入超過 %1 位元組。</translation>
    </message>
    <message>
        <source>Which one file is to be rendered? &quot;-&quot; is standard input.</source>
        <translation>要轉換哪一個檔案？「-」表示標準輸入。</translation>
    </message>
    <message>
        <source>--profile takes commonmark, gfm or repost, not &quot;%1&quot;.</source>
        <translation>--profile 可用 commonmark、gfm 或 repost，不能是「%1」。</translation>
    </message>
    <message>
        <source>Name the articles in one way: --all, --query QUERY, or their ids before the file.</source>
        <translation>請只用一種方式指明文章：--all、--query 查詢，或在檔案之前寫出編號。</translation>
    </message>
    <message>
        <source>%1: %2 articles, %3 files, %4 bytes</source>
        <translation>%1：%2 篇文章，%3 個檔案，%4 位元組</translation>
    </message>
    <message>
        <source>Name one bundle, and the folder it goes into with --into FOLDER.</source>
        <translation>請指明一個文集包，並用 --into 資料夾 指明放到哪裡。</translation>
    </message>
    <message>
        <source>Would bring %1 files into: %2</source>
        <translation>將帶來 %1 個檔案，放入：%2</translation>
    </message>
    <message>
        <source>Brought %1 files into: %2</source>
        <translation>帶來了 %1 個檔案，放入：%2</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>error</source>
        <translation>錯誤</translation>
    </message>
    <message>
        <source>valid: %1 files, %2 bytes checked</source>
        <translation>有效：檢查了 %1 個檔案，%2 位元組</translation>
    </message>
    <message>
        <source>not valid: %1 files, %2 bytes checked</source>
        <translation>無效：檢查了 %1 個檔案，%2 位元組</translation>
    </message>
    <message>
        <source>Name one bundle or folder, or none to check the library.</source>
        <translation>請指明一個文集包或資料夾；都不寫則檢查文庫。</translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 forgotten, %4 unchanged</source>
        <translation>新增 %1，改動 %2，移除 %3，未變 %4</translation>
    </message>
    <message>
        <source>Which folder is to be added?</source>
        <translation>要新增哪個資料夾？</translation>
    </message>
    <message>
        <source>Which one folder is to be removed?</source>
        <translation>要移除哪一個資料夾？</translation>
    </message>
    <message>
        <source>articles: %1</source>
        <translation>文章：%1</translation>
    </message>
    <message>
        <source>words: %1</source>
        <translation>字數：%1</translation>
    </message>
    <message>
        <source>pictures: %1, missing: %2</source>
        <translation>圖片：%1，缺失：%2</translation>
    </message>
    <message>
        <source>accounts: %1, tags: %2</source>
        <translation>公眾號：%1，標籤：%2</translation>
    </message>
    <message>
        <source>source: %1 bytes, index: %2 bytes</source>
        <translation>原文：%1 位元組，索引：%2 位元組</translation>
    </message>
    <message>
        <source>last indexed: %1</source>
        <translation>上次索引：%1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>從未</translation>
    </message>
    <message>
        <source>Usage: shiwenctl [--library DIR] COMMAND ...</source>
        <translation>用法：shiwenctl [--library 目錄] 命令 ...</translation>
    </message>
    <message>
        <source>DIR holds index.db and notebook.db; without it, %1.</source>
        <translation>目錄中存放 index.db 和 notebook.db；不寫則用 %1。</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 found or nothing matched, 2 wrong usage, 3 bad input, 4 refused.</source>
        <translation>結束碼：0 完成，1 有發現或沒有匹配，2 用法錯誤，3 輸入有誤，4 被拒絕。</translation>
    </message>
    <message>
        <source>The option %1 needs a folder.</source>
        <translation>選項 %1 需要一個資料夾。</translation>
    </message>
    <message>
        <source>Which command? See &quot;shiwenctl --help&quot;.</source>
        <translation>要執行哪個命令？請看「shiwenctl --help」。</translation>
    </message>
    <message>
        <source>The command %1 is unknown. See &quot;shiwenctl --help&quot;.</source>
        <translation>沒有命令 %1。請看「shiwenctl --help」。</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>沒有發現問題。</translation>
    </message>
    <message>
        <source>errors: %1, warnings: %2, notes: %3</source>
        <translation>錯誤：%1，警告：%2，提示：%3</translation>
    </message>
    <message>
        <source>doctor examines the whole library and takes no name.</source>
        <translation>doctor 檢查整個文庫，不接受名稱。</translation>
    </message>
    <message>
        <source>Under which name is which query to be saved?</source>
        <translation>要用什麼名字儲存什麼查詢？</translation>
    </message>
    <message>
        <source>Which saved search is to be renamed, and how?</source>
        <translation>要重新命名哪一個儲存的搜尋，改成什麼？</translation>
    </message>
    <message>
        <source>Which one saved search is to be forgotten?</source>
        <translation>要刪除哪一個儲存的搜尋？</translation>
    </message>
    <message>
        <source>families lists the whole library and takes no name.</source>
        <translation>families 列出整個文庫，不接受名稱。</translation>
    </message>
    <message>
        <source>highlights lists the whole library and takes no name.</source>
        <translation>highlights 列出整個文庫，後面不帶名稱。</translation>
    </message>
    <message>
        <source>--format takes bundle, site, page, markdown, json or csv, not &quot;%1&quot;.</source>
        <translation>--format 後面是 bundle、site、page、markdown、json 或 csv，而不是「%1」。</translation>
    </message>
    <message>
        <source>Which file or folder is to be written?</source>
        <translation>要寫到哪個檔案或資料夾？</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Reads and keeps folders of saved articles.</source>
        <translation>閱讀和儲存文章資料夾。</translation>
    </message>
    <message>
        <source>Shows this text.</source>
        <translation>顯示這段說明。</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>顯示版本。</translation>
    </message>
    <message>
        <source>Where the index and the notebook lie.</source>
        <translation>索引和筆記所在的目錄。</translation>
    </message>
    <message>
        <source>For documentation: opens, reads the folders, saves a picture of the window, ends.</source>
        <translation>供文件使用：開啟視窗，讀取資料夾，儲存視窗圖片，然後結束。</translation>
    </message>
    <message>
        <source>Size of the window.</source>
        <translation>視窗大小。</translation>
    </message>
    <message>
        <source>With --screenshot: the row to open, 1 is the newest.</source>
        <translation>與 --screenshot 合用：開啟第幾篇，1 為最新。</translation>
    </message>
    <message>
        <source>“%1” is no size of a window. Write it as 1280x800.</source>
        <translation>「%1」不是視窗大小。請寫成 1280x800 的樣子。</translation>
    </message>
    <message>
        <source>--select is the number of a row, from 1.</source>
        <translation>--select 是從 1 起的行號。</translation>
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
        <translation>要新增的資料夾、要匯入的文集包、要開啟的文章（路徑或 shiwen://article/ID）。</translation>
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
        <translation>%1 不存在。請檢查路徑。</translation>
    </message>
    <message>
        <source>%1 is not a regular file, and is not opened.</source>
        <translation>%1 不是普通檔案，沒有開啟。</translation>
    </message>
    <message>
        <source>%1 could not be read: %2. Check its permissions.</source>
        <translation>無法讀取 %1：%2。請檢查它的權限。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Free some space or choose another folder.</source>
        <translation>無法寫入 %1：%2。請騰出空間或另選資料夾。</translation>
    </message>
    <message>
        <source>%1 is larger than %2 bytes, and is not read.</source>
        <translation>%1 超過 %2 位元組，沒有讀取。</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>磁碟已滿</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>無法讀取 %1：%2。</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The export was stopped.</source>
        <translation>匯出已停止。</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. Check the free space and the permissions, or choose another folder.</source>
        <translation>「%1」寫不進去：%2。請檢查剩餘空間和權限，或換一個資料夾。</translation>
    </message>
    <message>
        <source>%1 is there already and is no folder. Choose another name.</source>
        <translation>%1 已經存在，而且不是資料夾。請換個名字。</translation>
    </message>
    <message>
        <source>%1 holds files that no export wrote. Choose an empty folder or a new one.</source>
        <translation>%1 裡有不是匯出寫下的檔案。請選一個空資料夾，或新建一個。</translation>
    </message>
    <message>
        <source>%1 holds an export already. Choose another folder, or let it be replaced.</source>
        <translation>%1 裡已有一次匯出。請選別的資料夾，或允許替換它。</translation>
    </message>
    <message>
        <source>the folder could not be made</source>
        <translation>無法建立資料夾</translation>
    </message>
    <message>
        <source>a folder could not be made</source>
        <translation>無法建立資料夾</translation>
    </message>
    <message>
        <source>%1 could not be read: %2. Check its permissions.</source>
        <translation>%1 讀不出來：%2。請檢查它的權限。</translation>
    </message>
    <message>
        <source>what is there could not be moved aside</source>
        <translation>原有的內容移不開</translation>
    </message>
    <message>
        <source>it could not be put in its place</source>
        <translation>寫好的內容放不到位</translation>
    </message>
</context>
<context>
    <name>Ingest</name>
    <message>
        <source>The folder %1 is not there. Connect its drive, or remove it from the library.</source>
        <translation>資料夾 %1 不在了。請接上它所在的磁碟，或從文庫中移除它。</translation>
    </message>
    <message>
        <source>Scanning %1 was stopped.</source>
        <translation>掃描 %1 時停止了。</translation>
    </message>
    <message>
        <source>the header</source>
        <translation>檔頭</translation>
    </message>
    <message>
        <source>the page</source>
        <translation>網頁</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>the page&apos;s opening</source>
        <translation>網頁開頭</translation>
    </message>
    <message>
        <source>the file beside it</source>
        <translation>旁邊的檔案</translation>
    </message>
    <message>
        <source>the file&apos;s name</source>
        <translation>檔名</translation>
    </message>
    <message>
        <source>account</source>
        <translation>公眾號</translation>
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
        <translation>連結</translation>
    </message>
    <message>
        <source>%1: %2 says %3, %4 says %5.</source>
        <translation>%1：%2寫的是%3，%4寫的是%5。</translation>
    </message>
    <message>
        <source>Only the month of the article is known, from its folder&apos;s name; %1 stands for it. Write a date into the file&apos;s header or name.</source>
        <translation>資料夾名只說明文章發表於哪個月，暫以 %1 代表。請在檔頭或檔名中寫明日期。</translation>
    </message>
    <message>
        <source>The header is damaged (%1); what could be read of it was read. Put quotes around values that hold a colon, and spaces in place of tabs.</source>
        <translation>檔頭有錯（%1），能讀出的都已讀出。含冒號的值請加引號，定位字元請換成空格。</translation>
    </message>
    <message>
        <source>The line --- that ends the header is missing; the text was taken to begin below the last key. Add the line.</source>
        <translation>檔頭缺少結尾的 --- 一行，已把最後一項之後的內容當作正文。請補上這一行。</translation>
    </message>
    <message>
        <source>The header&apos;s key %1 was read as %2. Correct its spelling.</source>
        <translation>檔頭中的 %1 已當作 %2 讀取。請改正拼寫。</translation>
    </message>
    <message>
        <source>The file ends within a character and was probably cut off. Save it anew from its source.</source>
        <translation>檔案在一個字元中間結束，可能沒有存完整。請從來源重新儲存。</translation>
    </message>
    <message>
        <source>The article is larger or nested deeper than is read; its rest is not shown. Part it into several files.</source>
        <translation>文章過長或巢狀過深，其餘部分沒有顯示。請把它拆成幾個檔案。</translation>
    </message>
    <message numerus="yes">
        <source>%n places hold bytes that mean nothing in %1; they show as �. Save the file anew from its source.</source>
        <translation>
            <numerusform>有 %n 處位元組在 %1 中沒有意義，顯示為 �。請從來源重新儲存檔案。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>As the system</source>
        <translation>跟隨系統</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>The folder %1 was removed from the library.</source>
        <translation>資料夾 %1 已從文庫中移除。</translation>
    </message>
    <message>
        <source>No article matches, so %1 was not written.</source>
        <translation>沒有符合的文章，所以沒有寫入 %1。</translation>
    </message>
    <message>
        <source>%1 is not available; its articles stay in the list.</source>
        <translation>%1 現在不可用；它的文章仍留在列表裡。</translation>
    </message>
    <message>
        <source>%1: the name is not UTF-8. Rename the file to have it listed.</source>
        <translation>%1：檔名不是 UTF-8。改名之後才會列出。</translation>
    </message>
    <message>
        <source>Another file has this name in another Unicode form. Rename one of them to have both listed.</source>
        <translation>另一個檔案的名字與它只是 Unicode 形式不同。請給其中一個改名，兩個才都會列出。</translation>
    </message>
    <message>
        <source>%1: another file has this name in another Unicode form. Rename one of them to have both listed.</source>
        <translation>%1：另一個檔案的名字與它只是 Unicode 形式不同。請給其中一個改名，兩個才都會列出。</translation>
    </message>
    <message>
        <source>%1: the folder could not be listed. Check its permissions.</source>
        <translation>%1：無法列出這個資料夾。請檢查它的權限。</translation>
    </message>
    <message>
        <source>Indexing was stopped.</source>
        <translation>索引已停止。</translation>
    </message>
    <message>
        <source>The library in %1 is open in another Shiwen. Close it there first.</source>
        <translation>%1 中的文庫正由另一個拾文開啟。請先在那邊關閉。</translation>
    </message>
    <message>
        <source>The folder %1 could not be made. Choose another one with --library.</source>
        <translation>無法建立資料夾 %1。請用 --library 另選一個。</translation>
    </message>
    <message>
        <source>%1 is not a folder. Check the path.</source>
        <translation>%1 不是資料夾。請檢查路徑。</translation>
    </message>
    <message>
        <source>%1 is not among the added folders. List them with &quot;folders&quot;.</source>
        <translation>%1 不在已新增的資料夾之中。用「folders」檢視有哪些。</translation>
    </message>
    <message>
        <source>The library in %1 was opened for reading only; nothing was changed.</source>
        <translation>%1 中的文庫以唯讀方式開啟，沒有改動任何內容。</translation>
    </message>
    <message>
        <source>The index was damaged. It was set aside and is being made again from your folders.</source>
        <translation>索引已損壞，已放到一旁，正根據您的資料夾重新建立。</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>檢查已停止。</translation>
    </message>
    <message>
        <source>The file changed since it was indexed.</source>
        <translation>檔案在索引之後有改動。</translation>
    </message>
    <message>
        <source>The file is new and not indexed yet.</source>
        <translation>檔案是新的，還沒有索引。</translation>
    </message>
    <message>
        <source>%1 holds no picture. Put the right file in its place.</source>
        <translation>%1 裡沒有圖片。請換上正確的檔案。</translation>
    </message>
    <message>
        <source>The end of %1 is missing. Copy the picture again.</source>
        <translation>%1 缺了末尾。請重新複製這張圖片。</translation>
    </message>
    <message>
        <source>%1 is gone since the last scan. Index once more.</source>
        <translation>%1 在上次掃描之後不見了。請重新建立索引。</translation>
    </message>
    <message>
        <source>There is neither text nor a picture in it.</source>
        <translation>其中既沒有文字也沒有圖片。</translation>
    </message>
    <message>
        <source>Pictures on the network, which are never fetched: %1; first %2</source>
        <translation>在網路上、從不下載的圖片：%1 張；第一張為 %2</translation>
    </message>
    <message>
        <source>The name is not UTF-8. Rename the file to have it listed.</source>
        <translation>檔名不是 UTF-8 編碼。請重新命名，才能列出它。</translation>
    </message>
    <message>
        <source>The folder could not be listed. Check its permissions.</source>
        <translation>無法列出該資料夾。請檢查其權限。</translation>
    </message>
    <message>
        <source>It has the same bytes as %1.</source>
        <translation>它與 %1 的內容逐位元組相同。</translation>
    </message>
    <message>
        <source>It is the same web article as %1.</source>
        <translation>它與 %1 是同一篇網路文章。</translation>
    </message>
    <message>
        <source>Name the tag to rename.</source>
        <translation>請給出要改名的標籤。</translation>
    </message>
    <message>
        <source>%1 is there already. Choose another name, or let it be replaced.</source>
        <translation>%1 已經存在。請換個名字，或允許替換它。</translation>
    </message>
</context>
<context>
    <name>ListStyle</name>
    <message>
        <source>With some text</source>
        <translation>帶摘要</translation>
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
        <translation>這段文字含有原始 HTML，只有 HTML 頁面能顯示。請用 repost 方式讀取。</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Print</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>The printer took no page. See whether it is ready.</source>
        <translation>印表機沒有接收任何一頁。請看看它是否就緒。</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>with “%1” in the title</source>
        <translation>標題含有「%1」</translation>
    </message>
    <message>
        <source>without “%1” in the title</source>
        <translation>標題不含「%1」</translation>
    </message>
    <message>
        <source>tagged “%1” or below it</source>
        <translation>標籤是「%1」或其下級</translation>
    </message>
    <message>
        <source>not tagged “%1” or below it</source>
        <translation>沒有標籤「%1」及其下級</translation>
    </message>
    <message>
        <source>from the account “%1”</source>
        <translation>公眾號是「%1」</translation>
    </message>
    <message>
        <source>not from the account “%1”</source>
        <translation>公眾號不是「%1」</translation>
    </message>
    <message>
        <source>with “%1” in the author&apos;s name</source>
        <translation>作者名含有「%1」</translation>
    </message>
    <message>
        <source>without “%1” in the author&apos;s name</source>
        <translation>作者名不含「%1」</translation>
    </message>
    <message>
        <source>with “%1” in the source&apos;s name</source>
        <translation>來源含有「%1」</translation>
    </message>
    <message>
        <source>without “%1” in the source&apos;s name</source>
        <translation>來源不含「%1」</translation>
    </message>
    <message>
        <source>with “%1” in the reposter&apos;s name</source>
        <translation>轉載者名含有「%1」</translation>
    </message>
    <message>
        <source>without “%1” in the reposter&apos;s name</source>
        <translation>轉載者名不含「%1」</translation>
    </message>
    <message>
        <source>in the folder “%1”</source>
        <translation>在資料夾「%1」中</translation>
    </message>
    <message>
        <source>not in the folder “%1”</source>
        <translation>不在資料夾「%1」中</translation>
    </message>
    <message>
        <source>in the language “%1”</source>
        <translation>語言是「%1」</translation>
    </message>
    <message>
        <source>not in the language “%1”</source>
        <translation>語言不是「%1」</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>未讀</translation>
    </message>
    <message>
        <source>already read</source>
        <translation>已讀</translation>
    </message>
    <message>
        <source>with a star</source>
        <translation>有星標</translation>
    </message>
    <message>
        <source>without a star</source>
        <translation>沒有星標</translation>
    </message>
    <message>
        <source>removed from the web</source>
        <translation>原文已被刪除</translation>
    </message>
    <message>
        <source>not removed from the web</source>
        <translation>原文未被刪除</translation>
    </message>
    <message>
        <source>reposted</source>
        <translation>是轉載</translation>
    </message>
    <message>
        <source>not reposted</source>
        <translation>不是轉載</translation>
    </message>
    <message>
        <source>with pictures</source>
        <translation>有圖片</translation>
    </message>
    <message>
        <source>without pictures</source>
        <translation>沒有圖片</translation>
    </message>
    <message>
        <source>with missing pictures</source>
        <translation>缺圖片</translation>
    </message>
    <message>
        <source>without missing pictures</source>
        <translation>不缺圖片</translation>
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
        <translation>日期不在 %1 到 %2 之間</translation>
    </message>
    <message>
        <source>dated %1 to %2</source>
        <translation>日期從 %1 到 %2</translation>
    </message>
    <message>
        <source>not dated up to %1</source>
        <translation>日期不在 %1 及以前</translation>
    </message>
    <message>
        <source>dated up to %1</source>
        <translation>日期到 %1 為止</translation>
    </message>
    <message>
        <source>not dated from %1 on</source>
        <translation>日期不在 %1 及以後</translation>
    </message>
    <message>
        <source>dated from %1 on</source>
        <translation>日期從 %1 起</translation>
    </message>
    <message>
        <source>with “%1”</source>
        <translation>含有「%1」</translation>
    </message>
    <message>
        <source>without “%1”</source>
        <translation>不含「%1」</translation>
    </message>
    <message>
        <source>with the phrase “%1”</source>
        <translation>含有短語「%1」</translation>
    </message>
    <message>
        <source>without the phrase “%1”</source>
        <translation>不含短語「%1」</translation>
    </message>
    <message>
        <source>with “%1…”, its last word as a beginning too</source>
        <translation>含有「%1…」（末詞可以沒打完）</translation>
    </message>
    <message numerus="yes">
        <source>%n more condition(s)</source>
        <translation>
            <numerusform>另有 %n 個條件</numerusform>
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
        <translation>「%1」按文字尋找：其中沒有日期。日期要寫成 date:2021-12。</translation>
    </message>
    <message>
        <source>“%1” is searched for as text: after “is:” stands unread, read, starred, removed or repost.</source>
        <translation>「%1」按文字尋找：「is:」後面可以寫 unread、read、starred、removed 或 repost。</translation>
    </message>
    <message>
        <source>“%1” is searched for as text: it has no value.</source>
        <translation>「%1」按文字尋找：後面沒有值。</translation>
    </message>
    <message>
        <source>“%1” is searched for as text: it has nothing to work on.</source>
        <translation>「%1」按文字尋找：它旁邊沒有可連線的條件。</translation>
    </message>
    <message>
        <source>The quote in “%1” is not closed.</source>
        <translation>「%1」裡的引號沒有成對。</translation>
    </message>
    <message>
        <source>Parentheses without a partner were left out.</source>
        <translation>不成對的括號已忽略。</translation>
    </message>
    <message>
        <source>Parentheses nested too deep were left out.</source>
        <translation>巢狀太深的括號已忽略。</translation>
    </message>
    <message>
        <source>“%1” was left out: there is nothing in it to search for.</source>
        <translation>「%1」已忽略：其中沒有可尋找的字。</translation>
    </message>
    <message>
        <source>Too many words: all from “%1” on was left out.</source>
        <translation>詞太多：從「%1」起已忽略。</translation>
    </message>
    <message>
        <source>Too long: all from “%1” on was left out.</source>
        <translation>太長：從「%1」起已忽略。</translation>
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
        <translation>含有「%1」（符號也要相同）</translation>
    </message>
    <message>
        <source>without “%1” exactly, its signs included</source>
        <translation>不含「%1」（符號也要相同）</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>with highlights</source>
        <translation>有劃線的</translation>
    </message>
    <message>
        <source>without highlights</source>
        <translation>沒有劃線的</translation>
    </message>
    <message>
        <source>with notes</source>
        <translation>有筆記的</translation>
    </message>
    <message>
        <source>without notes</source>
        <translation>沒有筆記的</translation>
    </message>
    <message>
        <source>“%1” is searched for as text: after “has:” stands image, missing-image, highlight or note.</source>
        <translation>「%1」按文字尋找：「has:」後面可寫 image、missing-image、highlight 或 note。</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>Qt&apos;s SQLite plugin is not installed. Install the package that holds it (libqt6sql6-sqlite on Debian) and start again.</source>
        <translation>沒有安裝 Qt 的 SQLite 外掛。請安裝含有它的套件（Debian 上是 libqt6sql6-sqlite）再啟動。</translation>
    </message>
    <message>
        <source>%1 is damaged or no database (%2).</source>
        <translation>%1 已損壞或不是資料庫（%2）。</translation>
    </message>
    <message>
        <source>%1: the disk is full. Make room and try again.</source>
        <translation>%1：磁碟已滿。請騰出空間再試。</translation>
    </message>
    <message>
        <source>%1 cannot be read or written (%2). Check the disk and the permissions.</source>
        <translation>%1 無法讀寫（%2）。請檢查磁碟和權限。</translation>
    </message>
    <message>
        <source>%1 is held by another program. Close it and try again.</source>
        <translation>%1 正被其他程式佔用。請關閉那個程式再試。</translation>
    </message>
    <message>
        <source>%1: the database reports: %2</source>
        <translation>%1：資料庫報告：%2</translation>
    </message>
    <message>
        <source>There is no field %1 to count. Use tag, account, reposter, author, source, year, month, folder, status or lang.</source>
        <translation>沒有可統計的欄位 %1。可用 tag、account、reposter、author、source、year、month、folder、status 或 lang。</translation>
    </message>
    <message>
        <source>There is no article %1 in the library.</source>
        <translation>文庫裡沒有文章 %1。</translation>
    </message>
    <message>
        <source>%1 does not exist yet. Add a folder first.</source>
        <translation>%1 還不存在。請先新增資料夾。</translation>
    </message>
    <message>
        <source>%1 was made by an older Shiwen. Index once to renew it.</source>
        <translation>%1 由舊版拾文建立。請重新索引一次。</translation>
    </message>
    <message>
        <source>This copy of Shiwen is incomplete (%1). Install it again.</source>
        <translation>這份拾文不完整（%1）。請重新安裝。</translation>
    </message>
    <message>
        <source>%1 was not made by Shiwen.</source>
        <translation>%1 不是拾文建立的。</translation>
    </message>
    <message>
        <source>%1 is damaged and cannot be moved aside. Move it away by hand.</source>
        <translation>%1 已損壞，而且無法移開。請手動移走。</translation>
    </message>
    <message>
        <source>%1 was written by a newer Shiwen and was left as it is. Start the newer one.</source>
        <translation>%1 由更新版本的拾文寫成，未作改動。請使用那個版本。</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>%1 is damaged or old. Start Shiwen once with a library it can write to, so that it is mended.</source>
        <translation>%1 已損壞或過舊。請讓拾文以可寫方式開啟文庫一次，以便修復。</translation>
    </message>
    <message>
        <source>%1 is open for reading only. Nothing was changed.</source>
        <translation>%1 以唯讀方式開啟，沒有改動任何內容。</translation>
    </message>
    <message>
        <source>The library has no folder %1. See which it has.</source>
        <translation>文庫裡沒有資料夾 %1。請檢視有哪些。</translation>
    </message>
    <message>
        <source>%1 is no folder. Check the path.</source>
        <translation>%1 不是資料夾。請檢查路徑。</translation>
    </message>
    <message>
        <source>%1 overlaps %2, which is in the library as %3. Remove that one first.</source>
        <translation>%1 與 %2 重疊，後者已在文庫中，名為 %3。請先移除它。</translation>
    </message>
    <message>
        <source>The backup %1 could not be written. Make room or check the permissions of its folder.</source>
        <translation>無法寫入備份 %1。請騰出空間，或檢查其資料夾的權限。</translation>
    </message>
    <message>
        <source>The backup %1 could not be copied to %2. Make room on the disk and start again.</source>
        <translation>備份 %1 無法複製到 %2。請騰出磁碟空間再啟動。</translation>
    </message>
    <message>
        <source>The notebook with your marks was damaged and there is no good backup of it. It is kept as %1; a new one was started.</source>
        <translation>儲存您標記的筆記已損壞，也沒有完好的備份。它已另存為 %1，並新建了一份。</translation>
    </message>
    <message>
        <source>The notebook with your marks was damaged. It is kept as %1; the backup %2 was opened in its place.</source>
        <translation>儲存您標記的筆記已損壞。它已另存為 %1，現在開啟的是備份 %2。</translation>
    </message>
    <message>
        <source>There is no saved search “%1”. See which there are.</source>
        <translation>沒有名為「%1」的儲存的搜尋。請檢視已有哪些。</translation>
    </message>
    <message>
        <source>There is a saved search “%1” already. Choose another name.</source>
        <translation>已經有名為「%1」的儲存的搜尋。請換一個名字。</translation>
    </message>
    <message>
        <source>A saved search needs a name and a query.</source>
        <translation>儲存的搜尋要有名字和查詢。</translation>
    </message>
    <message>
        <source>Finding copies was stopped.</source>
        <translation>尋找副本已停止。</translation>
    </message>
    <message>
        <source>finding copies</source>
        <translation>正在尋找副本</translation>
    </message>
    <message>
        <source>%1 is damaged. Delete it: it is made anew at the next start.</source>
        <translation>%1 已損壞。請刪除它，下次啟動時會重新建立。</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>米黃</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟隨系統</translation>
    </message>
</context>
<context>
    <name>Typeset</name>
    <message>
        <source>Embedded page</source>
        <translation>嵌入的頁面</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>影片</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>音訊</translation>
    </message>
    <message>
        <source>Mini program</source>
        <translation>小程式</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>無標題</translation>
    </message>
    <message>
        <source>Original page</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>The original was taken down.</source>
        <translation>原文已被刪除。</translation>
    </message>
    <message>
        <source>The original was taken down: %1</source>
        <translation>原文已被刪除：%1</translation>
    </message>
    <message>
        <source>The picture cannot be decoded.</source>
        <translation>這張圖片無法解碼。</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>圖片</translation>
    </message>
    <message>
        <source>Found in the folder:</source>
        <translation>資料夾裡有：</translation>
    </message>
    <message>
        <source>Looked for beside the article, from the root of the folder, in folders of the article&apos;s name, by its media id, its alternative text, with other endings, and by name in the whole folder.</source>
        <translation>找過的地方：文章旁邊、資料夾的根目錄、與文章同名的資料夾；也按媒體編號、替代文字、別的副檔名，以及整個資料夾裡的同名檔案找過。</translation>
    </message>
    <message>
        <source>No file of the folder has its media id, or its name where that is not a chance.</source>
        <translation>資料夾裡沒有哪個檔案有它的媒體編號，也沒有能確定是它的同名檔案。</translation>
    </message>
    <message>
        <source>▸ Below the article: %1</source>
        <extracomment>A line that stands for what is folded away below an article: how it begins</extracomment>
        <translation>▸ 文末：%1</translation>
    </message>
    <message>
        <source>This article is too large to be shown whole. Open its file to read the rest.</source>
        <translation>這篇文章太長，沒有全部顯示。要讀餘下的部分，請開啟它的檔案。</translation>
    </message>
    <message>
        <source>This article has neither text nor pictures.</source>
        <translation>這篇文章既沒有文字，也沒有圖片。</translation>
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
        <translation>無標題</translation>
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
        <translation>顯示全部副本</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>標籤…</translation>
    </message>
    <message>
        <source>Open in a new tab</source>
        <translation>在新標籤頁開啟</translation>
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
        <translation>開啟的文章</translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation>關閉標籤頁</translation>
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
        <translation>列表是空的，沒有可匯出的文章。</translation>
    </message>
    <message>
        <source>Writing the bundle…</source>
        <translation>正在寫文集包…</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written to %1.</source>
        <translation>匯出已取消，沒有寫入 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) were written to %1 (%2).</source>
        <translation>
            <numerusform>已將 %n 篇文章寫入 %1（%2）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a bundle</source>
        <translation>匯入文集包</translation>
    </message>
    <message>
        <source>Unpack “%1” into which folder?</source>
        <translation>把「%1」解到哪個資料夾？</translation>
    </message>
    <message>
        <source>Importing %1…</source>
        <translation>正在匯入 %1…</translation>
    </message>
    <message>
        <source>The import of %1 was cancelled.</source>
        <translation>%1 的匯入已取消。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of %1 were unpacked into %2.</source>
        <translation>
            <numerusform>已將 %1 的 %n 個檔案解到 %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Verify a bundle</source>
        <translation>校驗文集包</translation>
    </message>
    <message>
        <source>Verifying %1…</source>
        <translation>正在校驗 %1…</translation>
    </message>
    <message>
        <source>The check of %1 was cancelled.</source>
        <translation>%1 的校驗已取消。</translation>
    </message>
    <message>
        <source>Verifying the library…</source>
        <translation>正在校驗文庫…</translation>
    </message>
    <message>
        <source>The check of the library was cancelled.</source>
        <translation>文庫的校驗已取消。</translation>
    </message>
    <message>
        <source>The library</source>
        <translation>文庫</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) checked</source>
        <translation>
            <numerusform>檢查了 %n 個檔案</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: everything is as it was recorded (%2).</source>
        <translation>%1：一切與記錄相符（%2）。</translation>
    </message>
    <message numerus="yes">
        <source>%1: valid, with %n remark(s) (%2).</source>
        <translation>
            <numerusform>%1：有效，有 %n 條說明（%2）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n finding(s) (%2).</source>
        <translation>
            <numerusform>%1：發現 %n 處問題（%2）。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shiwen::CommandPalette</name>
    <message>
        <source>What do you want to do?</source>
        <translation>想做什麼？</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>There is no such command</source>
        <translation>沒有這樣的命令</translation>
    </message>
</context>
<context>
    <name>shiwen::EmptyState</name>
    <message>
        <source>Your articles, in one place</source>
        <translation>把文章收在一處</translation>
    </message>
    <message>
        <source>Add a folder that holds saved articles (.md, .html). Shiwen reads them where they are and never changes them. You can also drag a folder or a bundle into this window.</source>
        <translation>新增一個存有文章（.md、.html）的資料夾。拾文在原處讀取，從不改動它們。也可以把資料夾或文集包拖進這個視窗。</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>新增資料夾…</translation>
    </message>
    <message>
        <source>Import a bundle…</source>
        <translation>匯入文集包…</translation>
    </message>
</context>
<context>
    <name>shiwen::ExportDialog</name>
    <message>
        <source>Read marks, stars and added tags travel too</source>
        <translation>同時帶上已讀、星標和自加的標籤</translation>
    </message>
    <message>
        <source>Export to a bundle</source>
        <translation>匯出為文集包</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) that are listed now go into one zip file: a web page to double-click, an archive to import again, and a manifest that other tools can verify.</source>
        <translation>
            <numerusform>現在列出的 %n 篇文章會裝進一個 zip 檔案：雙擊就能看的網頁、可以再匯入的存檔，以及其他工具也能校驗的清單。</numerusform>
        </translation>
    </message>
    <message>
        <source>articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選擇…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Bundles (*.zip)</source>
        <translation>文集包 (*.zip)</translation>
    </message>
    <message>
        <source>%1 exists. Replace it?</source>
        <translation>%1 已經存在。要替換嗎？</translation>
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
        <translation>未讀</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>星標</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n article(s)</source>
        <translation>
            <numerusform>%1，%n 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>公眾號</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
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
        <translation>顯示全部 %1 項</translation>
    </message>
    <message>
        <source>%1: this folder is away. Its articles stay listed and come back with it.</source>
        <translation>%1：這個資料夾現在不在。它的文章仍然列出，接上後即可閱讀。</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>儲存的搜尋</translation>
    </message>
    <message>
        <source>%1, saved search</source>
        <translation>%1，儲存的搜尋</translation>
    </message>
    <message>
        <source>Click: only these. Again: all but these. With Ctrl: beside others.</source>
        <translation>單擊：只看這些；再單擊：不看這些；按住 Ctrl：與其他條件並用。</translation>
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
        <translation>篩選</translation>
    </message>
    <message>
        <source>Remove folder “%1”…</source>
        <translation>移除資料夾「%1」…</translation>
    </message>
    <message>
        <source>Rename “%1”…</source>
        <translation>重新命名「%1」…</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>刪除「%1」</translation>
    </message>
    <message>
        <source>Rename the tag “%1”…</source>
        <translation>重新命名標籤「%1」…</translation>
    </message>
    <message>
        <source>Remove the tag “%1” from every article</source>
        <translation>從所有文章去掉標籤「%1」</translation>
    </message>
</context>
<context>
    <name>shiwen::FolderJobs</name>
    <message>
        <source>Add a folder of articles</source>
        <translation>新增文章資料夾</translation>
    </message>
    <message>
        <source>Remove a folder</source>
        <translation>移除資料夾</translation>
    </message>
    <message>
        <source>Folder to remove from the list:</source>
        <translation>要從列表中移除的資料夾：</translation>
    </message>
    <message>
        <source>Remove “%1” from Shiwen?</source>
        <translation>從拾文中移除「%1」？</translation>
    </message>
    <message>
        <source>Its articles leave the list. The files in %1 stay as they are.</source>
        <translation>它的文章會離開列表。%1 中的檔案保持原樣。</translation>
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
        <translation>黃色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>綠色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>藍色</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>粉色</translation>
    </message>
    <message>
        <source>Change the colour</source>
        <translation>換顏色</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>劃線</translation>
    </message>
    <message>
        <source>Add the folder of this file first: highlights are kept for the articles of the library.</source>
        <translation>請先新增這個檔案所在的資料夾：劃線只為文庫裡的文章儲存。</translation>
    </message>
    <message>
        <source>Select some text of the article first.</source>
        <translation>請先選中文章裡的一段文字。</translation>
    </message>
    <message>
        <source>So much text cannot be marked at once. Select a shorter passage.</source>
        <translation>一次不能劃這麼長。請選短一些的段落。</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>寫筆記</translation>
    </message>
    <message>
        <source>Remove the highlight</source>
        <translation>刪除劃線</translation>
    </message>
    <message>
        <source>Change the note…</source>
        <translation>修改筆記…</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>寫筆記…</translation>
    </message>
</context>
<context>
    <name>shiwen::HighlightsDialog</name>
    <message>
        <source>Copy as Markdown</source>
        <translation>複製為 Markdown</translation>
    </message>
    <message>
        <source>Highlights and notes</source>
        <translation>劃線與筆記</translation>
    </message>
    <message>
        <source>Find in highlights, notes and titles</source>
        <translation>在劃線、筆記和標題裡尋找</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>An article that is no longer there</source>
        <translation>一篇已不在的文章</translation>
    </message>
    <message>
        <source>Select text of an article and press H.</source>
        <translation>選中文章裡的文字，按 H 鍵劃線。</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation>
            <numerusform>%n 條劃線</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in the article</source>
        <translation>在文章裡顯示</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Remove the highlight</source>
        <translation>刪除劃線</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已複製。</translation>
    </message>
</context>
<context>
    <name>shiwen::HitCounter</name>
    <message>
        <source>Hit in this article</source>
        <translation>本文中的第幾處</translation>
    </message>
    <message numerus="yes">
        <source>Hit %1 of %n in this article</source>
        <translation>
            <numerusform>本文共 %n 處，這是第 %1 處</numerusform>
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
        <translation>語言將在下次啟動拾文時改變。</translation>
    </message>
    <message>
        <source>%1 — Shiwen</source>
        <translation>%1 — 拾文</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) could not be read. The rest is listed.</source>
        <translation>
            <numerusform>有 %n 處無法讀取，其餘都已列出。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 不在那裡。</translation>
    </message>
    <message>
        <source>%1 could not be written, so the next start will not look like this one.</source>
        <translation>無法寫入 %1，下次啟動時不會恢復現在的樣子。</translation>
    </message>
    <message>
        <source>The saved search “%1” was removed.</source>
        <translation>儲存的搜尋「%1」已刪除。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Past searches are forgotten. Saved ones stay.</source>
        <translation>搜尋記錄已清除。儲存的搜尋還在。</translation>
    </message>
    <message>
        <source>The article is on the clipboard.</source>
        <translation>文章已複製到剪貼簿。</translation>
    </message>
    <message>
        <source>No program was found that opens %1.</source>
        <translation>沒有找到能開啟 %1 的程式。</translation>
    </message>
    <message>
        <source>No program was found that shows the folder of %1.</source>
        <translation>沒有找到能顯示 %1 所在資料夾的程式。</translation>
    </message>
    <message>
        <source>This article has no picture to show.</source>
        <translation>這篇文章沒有可以顯示的圖片。</translation>
    </message>
    <message>
        <source>%1 is in none of the added folders, so no link leads to it.</source>
        <translation>%1 不在已新增的資料夾裡，沒有指向它的連結。</translation>
    </message>
    <message>
        <source>The link is on the clipboard.</source>
        <translation>連結已在剪貼簿上。</translation>
    </message>
    <message>
        <source>%1 is no address of an article. Those begin with shiwen://article/.</source>
        <translation>%1 不是文章的地址。文章的地址以 shiwen://article/ 開頭。</translation>
    </message>
    <message>
        <source>The text of this article no longer has the passage.</source>
        <translation>這篇文章裡已經沒有這段文字了。</translation>
    </message>
</context>
<context>
    <name>shiwen::MarkEdits</name>
    <message>
        <source>Star</source>
        <translation>加星標</translation>
    </message>
    <message>
        <source>Remove the star</source>
        <translation>去掉星標</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>標為已讀</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>標為未讀</translation>
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
        <translation>更改標籤</translation>
    </message>
    <message>
        <source>Rename the tag</source>
        <translation>重新命名標籤</translation>
    </message>
    <message>
        <source>The new name of “%1”, on every article that has it:</source>
        <translation>「%1」的新名字，所有帶它的文章都會改：</translation>
    </message>
    <message>
        <source>Remove the tag</source>
        <translation>去掉標籤</translation>
    </message>
</context>
<context>
    <name>shiwen::MessageBar</name>
    <message>
        <source>Details…</source>
        <translation>詳情…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳情</translation>
    </message>
</context>
<context>
    <name>shiwen::NoteDialog</name>
    <message>
        <source>Note</source>
        <translation>筆記</translation>
    </message>
    <message>
        <source>What to remember about this passage</source>
        <translation>這段話，想記下什麼？</translation>
    </message>
</context>
<context>
    <name>shiwen::OutlinePanel</name>
    <message>
        <source>Headings of this article</source>
        <translation>本文標題</translation>
    </message>
</context>
<context>
    <name>shiwen::PictureViewer</name>
    <message>
        <source>Pictures of the article</source>
        <translation>文章裡的圖片</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>上一張</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>下一張</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>The whole picture</source>
        <translation>整張</translation>
    </message>
    <message>
        <source>Every pixel</source>
        <translation>原始大小</translation>
    </message>
    <message>
        <source>Save the picture…</source>
        <translation>儲存圖片…</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>複製圖片</translation>
    </message>
    <message>
        <source>Open the folder it lies in</source>
        <translation>開啟所在資料夾</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>The place of a picture among those of an article: 3 of 17</extracomment>
        <translation>第 %1 張，共 %2 張</translation>
    </message>
    <message>
        <source>The picture cannot be decoded.</source>
        <translation>這張圖片無法解碼。</translation>
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
        <translation>這張圖片現在讀不出來了。</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>圖片</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>儲存圖片</translation>
    </message>
    <message>
        <source>The picture was saved as %1.</source>
        <translation>圖片已儲存為 %1。</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>圖片已在剪貼簿上。</translation>
    </message>
    <message>
        <source>No program was found that shows %1.</source>
        <translation>沒有找到能顯示 %1 的程式。</translation>
    </message>
</context>
<context>
    <name>shiwen::ReaderFindBar</name>
    <message>
        <source>Previous hit</source>
        <translation>上一處</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>下一處</translation>
    </message>
    <message>
        <source>Find in article</source>
        <translation>在文章中尋找</translation>
    </message>
    <message>
        <source>Number of hits</source>
        <translation>符合數</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>None</source>
        <translation>沒有</translation>
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
        <translation>所選文章的正文</translation>
    </message>
    <message>
        <source>Choose an article</source>
        <translation>請選擇一篇文章</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Copy Link Address</source>
        <translation>複製連結地址</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>全選</translation>
    </message>
    <message>
        <source>Find in Article…</source>
        <translation>在文章中尋找…</translation>
    </message>
    <message>
        <source>View the Picture</source>
        <translation>檢視圖片</translation>
    </message>
    <message>
        <source>Copy Why the Picture Is Missing</source>
        <translation>複製圖片缺失的原因</translation>
    </message>
</context>
<context>
    <name>shiwen::Reading</name>
    <message>
        <source>This link leads to “%1”. Only web and mail addresses and articles of the same folder are opened.</source>
        <translation>這個連結指向「%1」。只會開啟網頁、郵件地址和同一資料夾裡的文章。</translation>
    </message>
    <message>
        <source>Open a link</source>
        <translation>開啟連結</translation>
    </message>
    <message>
        <source>Open “%1” outside Shiwen?</source>
        <translation>要在拾文之外開啟「%1」嗎？</translation>
    </message>
    <message>
        <source>No program was found that opens %1.</source>
        <translation>找不到能開啟 %1 的程式。</translation>
    </message>
</context>
<context>
    <name>shiwen::SavedSearches</name>
    <message>
        <source>Save this search</source>
        <translation>儲存這個搜尋</translation>
    </message>
    <message>
        <source>Rename the saved search</source>
        <translation>重新命名儲存的搜尋</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替換</translation>
    </message>
</context>
<context>
    <name>shiwen::Screenshot</name>
    <message>
        <source>The folders were not read within five minutes.</source>
        <translation>五分鐘內沒有讀完資料夾。</translation>
    </message>
    <message>
        <source>No article was found: %1</source>
        <translation>沒有找到文章：%1</translation>
    </message>
    <message numerus="yes">
        <source>--select %1: only %n article(s) are listed.</source>
        <translation>
            <numerusform>--select %1：只列出了 %n 篇文章。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>無法寫入 %1：%2</translation>
    </message>
</context>
<context>
    <name>shiwen::SearchBox</name>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Search titles and text</source>
        <translation>搜尋標題和正文</translation>
    </message>
    <message>
        <source>All words must occur. &quot;Exact phrase&quot;, -without, tag:… account:… date:2021-12, a OR b</source>
        <translation>所有詞都要出現。&quot;完整短語&quot;，-排除，tag:… account:… date:2021-12，甲 OR 乙</translation>
    </message>
    <message>
        <source>Forget this saved search</source>
        <translation>刪除這個儲存的搜尋</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>儲存這個搜尋…</translation>
    </message>
</context>
<context>
    <name>shiwen::SettingsDialog</name>
    <message>
        <source>Even edges on both sides</source>
        <translation>兩端對齊</translation>
    </message>
    <message>
        <source>Indent the first line by two characters</source>
        <translation>首行縮排兩字</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Reading as at first</source>
        <translation>恢復預設版式</translation>
    </message>
    <message>
        <source>Sans-serif</source>
        <translation>黑體</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>宋體</translation>
    </message>
    <message>
        <source>px</source>
        <translation>畫素</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>字</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>閱讀</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>字型</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>字號</translation>
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
        <translation>段間距</translation>
    </message>
    <message>
        <source>Chinese paragraphs</source>
        <translation>中文段落</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>視窗</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>× size</source>
        <translation>倍字號</translation>
    </message>
</context>
<context>
    <name>shiwen::ShortcutDialog</name>
    <message>
        <source>Use these keys</source>
        <translation>用這組鍵</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>不用鍵</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>恢復預設</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷鍵</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>尋找命令</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>命令及其快捷鍵</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>新的快捷鍵</translation>
    </message>
    <message>
        <source>All as at first</source>
        <translation>全部恢復預設</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”, which loses it.</source>
        <translation>%1 現在屬於「%2」，改後它就沒有了。</translation>
    </message>
</context>
<context>
    <name>shiwen::StatusArea</name>
    <message>
        <source>Stop; what is done is kept</source>
        <translation>停止；已完成的會保留</translation>
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
        <translation>找到 %1，用時 %2 毫秒</translation>
    </message>
    <message>
        <source>Nothing has these words exactly; parts of them were searched for.</source>
        <translation>沒有完全符合的文章，以下按其中的部分尋找。</translation>
    </message>
    <message>
        <source>Reading the folders…</source>
        <translation>正在讀取資料夾…</translation>
    </message>
    <message numerus="yes">
        <source>More than %1 article(s)</source>
        <translation>
            <numerusform>超過 %1 篇文章</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shiwen::SuggestionPopup</name>
    <message>
        <source>Searched before</source>
        <translation>搜尋記錄</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>公眾號</translation>
    </message>
    <message>
        <source>Open article</source>
        <translation>開啟文章</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>建議</translation>
    </message>
</context>
<context>
    <name>shiwen::TagDialog</name>
    <message numerus="yes">
        <source>Tags of %n article(s)</source>
        <translation>
            <numerusform>%n 篇文章的標籤</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a tag or write a new one</source>
        <translation>尋找標籤，或寫一個新的</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Tags are kept in the library; the files stay as they are. A / makes a tag below another one.</source>
        <translation>標籤存在文庫裡，檔案保持原樣。用「/」分出下級標籤。</translation>
    </message>
</context>
<context>
    <name>shiwen::WindowActions</name>
    <message>
        <source>&amp;Library</source>
        <translation>文庫(&amp;L)</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>新增資料夾…</translation>
    </message>
    <message>
        <source>Remove a folder…</source>
        <translation>移除資料夾…</translation>
    </message>
    <message>
        <source>Look for changes</source>
        <translation>檢查變動</translation>
    </message>
    <message>
        <source>Read every file anew</source>
        <translation>重新讀取全部檔案</translation>
    </message>
    <message>
        <source>Export listed articles to a bundle…</source>
        <translation>把列出的文章匯出為文集包…</translation>
    </message>
    <message>
        <source>Import a bundle…</source>
        <translation>匯入文集包…</translation>
    </message>
    <message>
        <source>Verify a bundle…</source>
        <translation>校驗文集包…</translation>
    </message>
    <message>
        <source>Verify the library</source>
        <translation>校驗文庫</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>結束</translation>
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
        <translation>在文章中尋找</translation>
    </message>
    <message>
        <source>Search all articles</source>
        <translation>搜尋全部文章</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>顯示(&amp;V)</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>縮小文字</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>恢復大小</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Best match, then newest</source>
        <translation>最相關，再按最新</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新在前</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>公眾號</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>幫助(&amp;H)</translation>
    </message>
    <message>
        <source>About Shiwen</source>
        <translation>關於拾文</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>儲存這個搜尋…</translation>
    </message>
    <message>
        <source>Forget past searches</source>
        <translation>清除搜尋記錄</translation>
    </message>
    <message>
        <source>Show all copies</source>
        <translation>顯示全部副本</translation>
    </message>
    <message>
        <source>Fold reposts</source>
        <translation>摺疊轉載副本</translation>
    </message>
    <message>
        <source>All commands…</source>
        <translation>所有命令…</translation>
    </message>
    <message>
        <source>Any article</source>
        <translation>隨便看一篇</translation>
    </message>
    <message>
        <source>Copy the article</source>
        <translation>複製文章</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>複製為 Markdown</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>開啟檔案</translation>
    </message>
    <message>
        <source>Open the folder it lies in</source>
        <translation>開啟所在資料夾</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>下一處</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>上一處</translation>
    </message>
    <message>
        <source>Headings beside the text</source>
        <translation>在正文旁顯示標題</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>後退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前進</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>標籤…</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <extracomment>In the menu, with what would be undone: &quot;Undo: Star&quot;</extracomment>
        <translation>復原：%1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
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
        <translation>檢視圖片</translation>
    </message>
    <message>
        <source>Copy a link to it</source>
        <translation>複製它的連結</translation>
    </message>
    <message>
        <source>Highlight what is selected</source>
        <translation>給選中的文字劃線</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>寫筆記…</translation>
    </message>
    <message>
        <source>All highlights and notes…</source>
        <translation>全部劃線與筆記…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>列印…</translation>
    </message>
    <message>
        <source>Print preview…</source>
        <translation>列印預覽…</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Animated pictures move</source>
        <translation>播放動圖</translation>
    </message>
    <message>
        <source>Next frame</source>
        <translation>下一幀</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>快捷鍵…</translation>
    </message>
    <message>
        <source>New tab</source>
        <translation>新標籤頁</translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation>關閉標籤頁</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>下一個標籤頁</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>上一個標籤頁</translation>
    </message>
</context>
</TS>
