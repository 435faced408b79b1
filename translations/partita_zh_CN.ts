<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>LaneText</name>
    <message>
        <source>middle</source>
        <comment>of left and right</comment>
        <translation>居中</translation>
    </message>
    <message>
        <source>%1 % left</source>
        <translation>左 %1%</translation>
    </message>
    <message>
        <source>%1 % right</source>
        <translation>右 %1%</translation>
    </message>
    <message>
        <source>Residual: all the rest</source>
        <translation>残余：其余所有声音</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>已移除：%1</translation>
    </message>
    <message>
        <source>Extracted: %1</source>
        <translation>已提取：%1</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>solo</source>
        <translation>独奏</translation>
    </message>
    <message>
        <source>Lane %1 of %2: %3, %4</source>
        <extracomment>%3: the name, %4: a list such as &quot;muted, −3.0 dB&quot;</extracomment>
        <translation>轨道 %1/%2：%3，%4</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄色</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>粉色</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰色</translation>
    </message>
    <message>
        <source>Taken out: %1</source>
        <translation>已取出：%1</translation>
    </message>
</context>
<context>
    <name>Level</name>
    <message>
        <source>%1 dB</source>
        <comment>a level in decibels, with its sign</comment>
        <translation>%1 dB</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Take one sound out of a recording.</source>
        <translation>从录音中取出某一种声音。</translation>
    </message>
    <message>
        <source>Open the demo and separate it.</source>
        <translation>打开演示录音并进行分离。</translation>
    </message>
    <message>
        <source>What to hear in the first file, such as &quot;the violin&quot;; can be given several times.</source>
        <translation>想在第一个文件中听到的声音，用英语描述，例如 &quot;the violin&quot;；可多次指定。</translation>
    </message>
    <message>
        <source>Audio files to open.</source>
        <translation>要打开的音频文件。</translation>
    </message>
</context>
<context>
    <name>partita::About</name>
    <message>
        <source>About Partita</source>
        <translation>关于 Partita</translation>
    </message>
    <message>
        <source>Take one sound out of a recording.</source>
        <translation>从录音中取出某一种声音。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>自由软件，依据 GNU 通用公共许可证第 3 版或更高版本发布。</translation>
    </message>
    <message>
        <source>Uses Qt, LibTorch, libsndfile, libsoxr, FFTW and RtAudio.</source>
        <translation>使用 Qt、LibTorch、libsndfile、libsoxr、FFTW 和 RtAudio。</translation>
    </message>
    <message>
        <source>Model %1, trained on: %2.</source>
        <translation>模型 %1，训练数据：%2。</translation>
    </message>
</context>
<context>
    <name>partita::Chart</name>
    <message>
        <source>Lines: %1. Left and Right read their values.</source>
        <translation>曲线：%1。按左右方向键读取数值。</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>partita::ColourChip</name>
    <message>
        <source>Colour of the lane</source>
        <translation>轨道颜色</translation>
    </message>
    <message>
        <source>Colour: %1</source>
        <translation>颜色：%1</translation>
    </message>
</context>
<context>
    <name>partita::CursorReadout</name>
    <message>
        <source>%1 %2 ct</source>
        <comment>a note and how many cents it is off</comment>
        <translation>%1 %2 音分</translation>
    </message>
</context>
<context>
    <name>partita::DisplayBar</name>
    <message>
        <source>Display</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <translation>频谱图</translation>
    </message>
    <message>
        <source>Show the spectrogram</source>
        <translation>显示频谱图</translation>
    </message>
    <message>
        <source>Waveform</source>
        <translation>波形</translation>
    </message>
    <message>
        <source>Show the waveform</source>
        <translation>显示波形</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>声道</translation>
    </message>
    <message>
        <source>Which channels are shown</source>
        <translation>显示哪些声道</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>总和</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>侧</translation>
    </message>
    <message>
        <source>The mean of all channels</source>
        <translation>所有声道的平均</translation>
    </message>
    <message>
        <source>Half the difference of left and right</source>
        <translation>左右声道之差的一半</translation>
    </message>
    <message>
        <source>FFT size</source>
        <translation>FFT 长度</translation>
    </message>
    <message>
        <source>FFT size in samples: large separates tones, small separates moments</source>
        <translation>FFT 长度（采样数）：大则区分音高，小则区分时刻</translation>
    </message>
    <message>
        <source>FFT %1</source>
        <translation>FFT %1</translation>
    </message>
    <message>
        <source>Frequency scale</source>
        <translation>频率刻度</translation>
    </message>
    <message>
        <source>How the frequencies are spread over the height</source>
        <translation>频率在纵向上的分布方式</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>线性</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>对数</translation>
    </message>
    <message>
        <source>Mel</source>
        <translation>梅尔</translation>
    </message>
    <message>
        <source>All frequencies</source>
        <translation>全部频率</translation>
    </message>
    <message>
        <source>Show all frequencies, after Ctrl and the wheel have zoomed in</source>
        <translation>用 Ctrl 加滚轮放大后，重新显示全部频率</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Colours of the spectrogram, from quiet to loud</source>
        <translation>频谱图的颜色，从弱到强</translation>
    </message>
    <message>
        <source>Magma</source>
        <translation>Magma</translation>
    </message>
    <message>
        <source>Viridis</source>
        <translation>Viridis</translation>
    </message>
    <message>
        <source>Inferno</source>
        <translation>Inferno</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰色</translation>
    </message>
    <message>
        <source>Grey on white</source>
        <translation>白底灰色</translation>
    </message>
    <message>
        <source>Quietest level shown</source>
        <translation>显示的最低电平</translation>
    </message>
    <message>
        <source>What is quieter than this has the first colour</source>
        <translation>低于此电平的显示为第一种颜色</translation>
    </message>
    <message>
        <source>Loudest level shown</source>
        <translation>显示的最高电平</translation>
    </message>
    <message>
        <source>What is louder than this has the last colour</source>
        <translation>高于此电平的显示为最后一种颜色</translation>
    </message>
    <message>
        <source> dB</source>
        <translation> dB</translation>
    </message>
</context>
<context>
    <name>partita::DocumentPage</name>
    <message>
        <source>mono</source>
        <translation>单声道</translation>
    </message>
    <message>
        <source>stereo</source>
        <translation>立体声</translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s)</source>
        <translation>
            <numerusform>%n 个声道</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>Left channel shown</source>
        <translation>显示左声道</translation>
    </message>
    <message>
        <source>Right channel shown</source>
        <translation>显示右声道</translation>
    </message>
    <message>
        <source>Side signal shown</source>
        <translation>显示侧信号</translation>
    </message>
    <message>
        <source>Mixture</source>
        <translation>混音</translation>
    </message>
</context>
<context>
    <name>partita::DocumentSession</name>
    <message>
        <source>Separate “%1” from %2</source>
        <translation>从 %2 中分离“%1”</translation>
    </message>
    <message>
        <source>The new lanes come from the whole recording, so together with the other lanes they sound louder than it.</source>
        <translation>新轨道来自整段录音，因此与其他轨道一起播放时会比原录音更响。</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>其余</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>除去 %1</translation>
    </message>
    <message>
        <source>Nothing was heard that fits “%1”.</source>
        <translation>没有听到与“%1”相符的声音。</translation>
    </message>
    <message>
        <source>The lanes stay as far as they were made, because you edited them meanwhile. Undo takes them away.</source>
        <translation>由于您在此期间编辑过这些轨道，已完成的部分予以保留。撤销可将其移除。</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 副本</translation>
    </message>
</context>
<context>
    <name>partita::EditTexts</name>
    <message>
        <source>Separate</source>
        <translation>分离</translation>
    </message>
    <message>
        <source>Rename lane</source>
        <translation>重命名轨道</translation>
    </message>
    <message>
        <source>Duplicate lane</source>
        <translation>创建轨道副本</translation>
    </message>
    <message>
        <source>Delete lane</source>
        <translation>删除轨道</translation>
    </message>
    <message>
        <source>Move lane</source>
        <translation>移动轨道</translation>
    </message>
    <message>
        <source>Merge lanes</source>
        <translation>合并轨道</translation>
    </message>
    <message>
        <source>Move time span</source>
        <translation>移动时间段</translation>
    </message>
    <message>
        <source>Change gain</source>
        <translation>更改增益</translation>
    </message>
    <message>
        <source>Change pan</source>
        <translation>更改声像</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>Solo</source>
        <translation>独奏</translation>
    </message>
    <message>
        <source>Change colour</source>
        <translation>更改颜色</translation>
    </message>
</context>
<context>
    <name>partita::ExportController</name>
    <message>
        <source>Open a recording first.</source>
        <translation>请先打开一段录音。</translation>
    </message>
    <message>
        <source>Folder for the exported files</source>
        <translation>导出文件的文件夹</translation>
    </message>
    <message>
        <source>Wait until the separation is done; the lanes are still being filled.</source>
        <translation>请等待分离完成；轨道仍在填充中。</translation>
    </message>
    <message>
        <source>Measure the peaks of %1</source>
        <translation>测量 %1 的峰值</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>导出 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written.</source>
        <translation>
            <numerusform>已写入 %n 个文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) exported to %1.</source>
        <translation>
            <numerusform>已将 %n 个文件导出到 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 would clip: its peak is %2 dB above full scale. Nothing was written.</source>
        <translation>%1 会削波：峰值超出满刻度 %2 dB。未写入任何文件。</translation>
    </message>
    <message>
        <source>The highest peak is %1 dBFS, in %2.</source>
        <translation>最高峰值为 %1 dBFS，位于 %2。</translation>
    </message>
    <message>
        <source>There is only silence to export.</source>
        <translation>可导出的内容只有静默。</translation>
    </message>
</context>
<context>
    <name>partita::ExportPanel</name>
    <message>
        <source>With the gain and pan of each lane</source>
        <translation>应用各轨道的增益和声像</translation>
    </message>
    <message>
        <source>Replace files that exist already</source>
        <translation>替换已存在的文件</translation>
    </message>
    <message>
        <source>Use 32-bit float</source>
        <translation>使用 32 位浮点</translation>
    </message>
    <message>
        <source>Check levels</source>
        <translation>检查电平</translation>
    </message>
    <message>
        <source>Lanes to export</source>
        <translation>要导出的轨道</translation>
    </message>
    <message>
        <source>Tick the lanes that are exported</source>
        <translation>勾选要导出的轨道</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Choose all lanes</source>
        <translation>选择所有轨道</translation>
    </message>
    <message>
        <source>Tick all lanes</source>
        <translation>勾选所有轨道</translation>
    </message>
    <message>
        <source>Choose no lane</source>
        <translation>不选择任何轨道</translation>
    </message>
    <message>
        <source>Untick all lanes</source>
        <translation>取消勾选所有轨道</translation>
    </message>
    <message>
        <source>One file each</source>
        <translation>每轨一个文件</translation>
    </message>
    <message>
        <source>Every chosen lane becomes a file</source>
        <translation>每条选中的轨道导出为一个文件</translation>
    </message>
    <message>
        <source>One mix</source>
        <translation>合成一个混音</translation>
    </message>
    <message>
        <source>The chosen lanes are mixed into one file with their gains and pans, without those that are muted</source>
        <translation>将选中的轨道按各自的增益和声像混成一个文件，静音的轨道除外</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Whole file</source>
        <translation>整个文件</translation>
    </message>
    <message>
        <source>Export the whole length</source>
        <translation>导出全长</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>选区</translation>
    </message>
    <message>
        <source>Export only the selected time</source>
        <translation>只导出选中的时间</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>Off: the lanes as they were separated, so that together they make the mixture</source>
        <translation>关：保持轨道分离时的原样，合起来即为混音</translation>
    </message>
    <message>
        <source>Off: nothing is written where a file of that name exists</source>
        <translation>关：已有同名文件时不写入</translation>
    </message>
    <message>
        <source>WAV, 32-bit float (never clips)</source>
        <translation>WAV，32 位浮点（不会削波）</translation>
    </message>
    <message>
        <source>WAV, 24 bit</source>
        <translation>WAV，24 位</translation>
    </message>
    <message>
        <source>WAV, 16 bit</source>
        <translation>WAV，16 位</translation>
    </message>
    <message>
        <source>FLAC, 24 bit (lossless, smaller)</source>
        <translation>FLAC，24 位（无损，较小）</translation>
    </message>
    <message>
        <source>OGG Vorbis (small, lossy)</source>
        <translation>OGG Vorbis（小，有损）</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>The format of the files</source>
        <translation>文件格式</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>采样率</translation>
    </message>
    <message>
        <source>The sample rate of the files</source>
        <translation>文件的采样率</translation>
    </message>
    <message>
        <source> dB</source>
        <translation> dB</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>增益</translation>
    </message>
    <message>
        <source>A gain on top, the same for all files</source>
        <translation>附加增益，对所有文件相同</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Where the files are written; the folder is made if it does not exist</source>
        <translation>文件写入的位置；文件夹不存在时会自动创建</translation>
    </message>
    <message>
        <source>Browse for a folder</source>
        <translation>浏览文件夹</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>{stem} stands for the name of the lane, {input} for that of the recording</source>
        <translation>{stem} 代表轨道名称，{input} 代表录音名称</translation>
    </message>
    <message>
        <source>Files that will be written</source>
        <translation>将要写入的文件</translation>
    </message>
    <message>
        <source>32-bit float files hold any level without clipping</source>
        <translation>32 位浮点文件可容纳任意电平而不削波</translation>
    </message>
    <message>
        <source>Find out how loud the files would be, without writing them</source>
        <translation>不写入文件，仅查看其电平</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Write the files</source>
        <translation>写入文件</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>轨道</translation>
    </message>
    <message>
        <source>Mixture</source>
        <translation>混音</translation>
    </message>
    <message>
        <source>As the recording, %1</source>
        <translation>与录音相同，%1</translation>
    </message>
    <message>
        <source>Selection (%1 s)</source>
        <translation>选区（%1 秒）</translation>
    </message>
    <message>
        <source>Tick at least one lane.</source>
        <translation>请至少勾选一条轨道。</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>请选择文件夹。</translation>
    </message>
    <message>
        <source>Two files would have the same name; rename a lane.</source>
        <translation>有两个文件会重名；请重命名其中一条轨道。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n file(s)</source>
        <translation>
            <numerusform>导出 %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Lower the gain by %1 dB</source>
        <translation>将增益降低 %1 dB</translation>
    </message>
    <message>
        <source>All files become quieter by the same amount</source>
        <translation>所有文件按相同的量减弱</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
</context>
<context>
    <name>partita::FrequencyRuler</name>
    <message>
        <source>Frequency ruler</source>
        <translation>频率标尺</translation>
    </message>
    <message>
        <source>Up and Down scroll, plus and minus zoom, Home shows all frequencies.</source>
        <translation>上下方向键滚动，加号和减号缩放，Home 键显示全部频率。</translation>
    </message>
    <message>
        <source>Drag to scroll, turn the wheel to zoom, double click to show all frequencies</source>
        <translation>拖动滚动，滚轮缩放，双击显示全部频率</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a range of frequencies</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1k</source>
        <comment>thousand hertz, on a ruler</comment>
        <translation>%1k</translation>
    </message>
</context>
<context>
    <name>partita::GainSlider</name>
    <message>
        <source>Gain</source>
        <translation>增益</translation>
    </message>
    <message>
        <source>Drag to change the gain, with Shift finely. Double-click for 0 dB.</source>
        <translation>拖动更改增益，按住 Shift 微调。双击恢复 0 dB。</translation>
    </message>
    <message>
        <source>Gain in decibels. 0 resets it.</source>
        <translation>增益（分贝）。按 0 重置。</translation>
    </message>
</context>
<context>
    <name>partita::HeightHandle</name>
    <message>
        <source>Drag to change the height, double-click for the usual one</source>
        <translation>拖动更改高度，双击恢复默认高度</translation>
    </message>
    <message>
        <source>Height of the lane</source>
        <translation>轨道高度</translation>
    </message>
</context>
<context>
    <name>partita::HistoryPanel</name>
    <message>
        <source>History of edits</source>
        <translation>编辑历史</translation>
    </message>
    <message>
        <source>Choose a row to go back to that state</source>
        <translation>选择一行即可回到该状态</translation>
    </message>
    <message>
        <source>As opened</source>
        <translation>打开时的状态</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>partita::JobIndicator</name>
    <message numerus="yes">
        <source>%n job(s) failed</source>
        <translation>
            <numerusform>%n 个任务失败</numerusform>
        </translation>
    </message>
    <message>
        <source>No jobs</source>
        <translation>没有任务</translation>
    </message>
    <message>
        <source>Jobs: %1</source>
        <translation>任务：%1</translation>
    </message>
    <message>
        <source>Show the list of jobs</source>
        <translation>显示任务列表</translation>
    </message>
    <message>
        <source>%1
%2
Click to show the list of jobs</source>
        <translation>%1
%2
单击显示任务列表</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>partita::JobList</name>
    <message>
        <source>Copy this message</source>
        <translation>复制此消息</translation>
    </message>
    <message>
        <source>Progress of: %1</source>
        <translation>进度：%1</translation>
    </message>
    <message>
        <source>Cancel this job</source>
        <translation>取消此任务</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>取消：%1</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>清除已结束的任务</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Take the jobs that have ended off this list</source>
        <translation>从列表中移除已结束的任务</translation>
    </message>
    <message>
        <source>Nothing is being computed.
Separations and exports show their progress here.</source>
        <translation>当前没有计算任务。
分离和导出的进度会显示在这里。</translation>
    </message>
    <message numerus="yes">
        <source>%n active job(s)</source>
        <translation>
            <numerusform>%n 个进行中的任务</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>正在取消…</translation>
    </message>
</context>
<context>
    <name>partita::JobWords</name>
    <message>
        <source>a few seconds left</source>
        <translation>还剩几秒</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>还剩约 %n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>还剩约 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>还剩约 %n 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 %, %2</source>
        <translation>%1%，%2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
</context>
<context>
    <name>partita::LaneFileDrag</name>
    <message>
        <source>That lane is not there any more.</source>
        <translation>该轨道已不存在。</translation>
    </message>
    <message>
        <source>“%1” is still being made. Drag it when it is complete.</source>
        <translation>“%1”仍在生成中。完成后再拖动。</translation>
    </message>
    <message>
        <source>No file can be made in %1. Make room there or export the lane.</source>
        <translation>无法在 %1 中创建文件。请在该处腾出空间，或导出该轨道。</translation>
    </message>
    <message>
        <source>Prepare “%1” for dragging</source>
        <translation>准备拖动“%1”</translation>
    </message>
</context>
<context>
    <name>partita::LaneGrip</name>
    <message>
        <source>Drag to reorder, or out of the window to get the lane as a file</source>
        <translation>拖动以重新排序，或拖出窗口将轨道存为文件</translation>
    </message>
    <message>
        <source>Drag handle</source>
        <translation>拖动手柄</translation>
    </message>
</context>
<context>
    <name>partita::LaneHeader</name>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More that can be done with this lane</source>
        <translation>对此轨道的更多操作</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>The model did not hear this in the recording. What is in the lane may be something else.</source>
        <translation>模型没有在录音中听到这种声音。轨道中的内容可能是别的声音。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>M</source>
        <comment>mute</comment>
        <translation>M</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>Mute: this lane is not heard</source>
        <translation>静音：听不到此轨道</translation>
    </message>
    <message>
        <source>S</source>
        <comment>solo</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>Solo</source>
        <translation>独奏</translation>
    </message>
    <message>
        <source>Solo: only the lanes with solo are heard</source>
        <translation>独奏：只听到设为独奏的轨道</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>This lane is being separated: %1 %</source>
        <translation>正在分离此轨道：%1%</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Merge with</source>
        <translation>合并到</translation>
    </message>
    <message>
        <source>Move selected span to</source>
        <translation>将选中的时间段移到</translation>
    </message>
    <message>
        <source>Separate further…</source>
        <translation>进一步分离…</translation>
    </message>
    <message>
        <source>Export this lane…</source>
        <translation>导出此轨道…</translation>
    </message>
</context>
<context>
    <name>partita::LaneRows</name>
    <message>
        <source>Lanes</source>
        <translation>轨道</translation>
    </message>
    <message>
        <source>Ask for a sound: its lane appears here, and one with all the rest.</source>
        <translation>请求一种声音：这里会出现它的轨道，以及包含其余声音的轨道。</translation>
    </message>
</context>
<context>
    <name>partita::LevelMeterView</name>
    <message>
        <source>Level</source>
        <translation>电平</translation>
    </message>
    <message>
        <source>Peak and average level of what is played</source>
        <translation>播放内容的峰值和平均电平</translation>
    </message>
    <message>
        <source>Peak %1, clipped</source>
        <translation>峰值 %1，已削波</translation>
    </message>
    <message>
        <source>Peak %1</source>
        <translation>峰值 %1</translation>
    </message>
    <message>
        <source>%1. Click to reset the clip mark.</source>
        <translation>%1。单击清除削波标记。</translation>
    </message>
</context>
<context>
    <name>partita::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Separation</source>
        <translation>分离(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>播放(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Lanes</source>
        <translation>轨道(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Panels and Tool Bars</source>
        <translation>面板和工具栏(&amp;P)</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>选区</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>File and Zoom</source>
        <translation>文件和缩放</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Model and device: opens the settings</source>
        <translation>模型和设备：打开设置</translation>
    </message>
    <message>
        <source>%1 – Partita</source>
        <translation>%1 – Partita</translation>
    </message>
    <message>
        <source>Partita</source>
        <translation>Partita</translation>
    </message>
    <message>
        <source>%1, %2 kHz</source>
        <translation>%1，%2 kHz</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Model and device: %1</source>
        <translation>模型和设备：%1</translation>
    </message>
    <message>
        <source>The demo recording is not installed.</source>
        <translation>未安装演示录音。</translation>
    </message>
    <message>
        <source>Separation is running</source>
        <translation>正在分离</translation>
    </message>
    <message>
        <source>%1 is still being separated. Closing it stops that.</source>
        <translation>%1 仍在分离中。关闭会停止分离。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>保持打开</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>What is left over (as usual)</source>
        <translation>剩余部分（默认）</translation>
    </message>
    <message>
        <source>Mixture</source>
        <translation>混音</translation>
    </message>
</context>
<context>
    <name>partita::MessageBar</name>
    <message>
        <source>More messages are waiting; they follow when this one is closed</source>
        <translation>还有更多消息；关闭此消息后依次显示</translation>
    </message>
    <message>
        <source>Close this message (Escape)</source>
        <translation>关闭此消息 (Esc)</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>1 of %1</source>
        <translation>1/%1</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>partita::MixtureHeader</name>
    <message>
        <source>Listen to the mixture</source>
        <translation>听混音</translation>
    </message>
    <message>
        <source>Hear the recording as it was instead of its lanes</source>
        <translation>听原始录音，而不是各轨道</translation>
    </message>
    <message>
        <source>Level of the mixture</source>
        <translation>混音电平</translation>
    </message>
    <message>
        <source>Mixture: %1, %2</source>
        <extracomment>%1: the name of a file, %2: its format, such as &quot;44.1 kHz, stereo, 3:25&quot;</extracomment>
        <translation>混音：%1，%2</translation>
    </message>
</context>
<context>
    <name>partita::ModelService</name>
    <message>
        <source>Load the model</source>
        <translation>加载模型</translation>
    </message>
    <message>
        <source>Load the model %1</source>
        <translation>加载模型 %1</translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation>未加载模型。</translation>
    </message>
    <message>
        <source>The model is being loaded.</source>
        <translation>正在加载模型。</translation>
    </message>
    <message numerus="yes">
        <source>The model %1 is loaded. It knows %n sound(s) by name.</source>
        <translation>
            <numerusform>模型 %1 已加载。它认识 %n 种声音的名称。</numerusform>
        </translation>
    </message>
    <message>
        <source>Computes on the graphics card, %1: it was found and is the fastest.</source>
        <translation>在显卡 %1 上计算：已检测到显卡，速度最快。</translation>
    </message>
    <message>
        <source>Computes on the graphics card, %1: it was found and is the fastest. Note: %2.</source>
        <translation>在显卡 %1 上计算：已检测到显卡，速度最快。注意：%2。</translation>
    </message>
    <message>
        <source>Computes on the %1: no graphics card can be used.</source>
        <translation>在 %1 上计算：没有可用的显卡。</translation>
    </message>
    <message>
        <source>Computes on the %1: no graphics card can be used. Note: %2.</source>
        <translation>在 %1 上计算：没有可用的显卡。注意：%2。</translation>
    </message>
    <message>
        <source>Computes on the %1, as chosen in the settings.</source>
        <translation>按设置中的选择，在 %1 上计算。</translation>
    </message>
    <message>
        <source>Computes on the %1, as chosen in the settings. Note: %2.</source>
        <translation>按设置中的选择，在 %1 上计算。注意：%2。</translation>
    </message>
</context>
<context>
    <name>partita::NameLabel</name>
    <message>
        <source>Double-click to rename</source>
        <translation>双击重命名</translation>
    </message>
    <message>
        <source>Name of the lane</source>
        <translation>轨道名称</translation>
    </message>
</context>
<context>
    <name>partita::PanKnob</name>
    <message>
        <source>Pan</source>
        <translation>声像</translation>
    </message>
    <message>
        <source>Drag to move between left and right, with Shift finely. Double-click for the middle.</source>
        <translation>拖动在左右之间移动，按住 Shift 微调。双击居中。</translation>
    </message>
    <message>
        <source>Between left and right. 0 resets it.</source>
        <translation>左右之间的位置。按 0 重置。</translation>
    </message>
</context>
<context>
    <name>partita::QtPrompts</name>
    <message>
        <source>Audio files (%1)</source>
        <extracomment>%1 is a list of patterns such as *.wav *.flac</extracomment>
        <translation>音频文件 (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Open recordings</source>
        <translation>打开录音</translation>
    </message>
</context>
<context>
    <name>partita::QueryBar</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Separate</source>
        <translation>分离</translation>
    </message>
    <message>
        <source>Extract</source>
        <translation>提取</translation>
    </message>
    <message>
        <source>Hear only the sound that you describe</source>
        <translation>只听所描述的声音</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Hear everything but the sound that you describe</source>
        <translation>听除所描述声音之外的一切</translation>
    </message>
    <message>
        <source>What to do with the sound</source>
        <translation>如何处理该声音</translation>
    </message>
    <message>
        <source>Describe a sound in your own words. Separate several stems with “;”. Up and Down bring back earlier queries.</source>
        <translation>用自己的话（英语）描述一种声音。多个分轨之间用“;”隔开。按上下方向键找回以前的查询。</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>Choose what is separated: the mixture or one of its stems</source>
        <translation>选择要分离的对象：混音或其中一个分轨</translation>
    </message>
    <message>
        <source>Mixture</source>
        <translation>混音</translation>
    </message>
    <message>
        <source>Whole file</source>
        <translation>整个文件</translation>
    </message>
    <message>
        <source>Separate the whole recording</source>
        <translation>分离整段录音</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>选区</translation>
    </message>
    <message>
        <source>Separate only the selected time</source>
        <translation>只分离选中的时间</translation>
    </message>
    <message>
        <source>How much to separate</source>
        <translation>分离的范围</translation>
    </message>
    <message>
        <source>Separate the sound that you describe (Enter)</source>
        <translation>分离所描述的声音 (Enter)</translation>
    </message>
    <message>
        <source>About the query</source>
        <translation>关于查询</translation>
    </message>
    <message>
        <source>in: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>Separate in: %1</source>
        <translation>分离来源：%1</translation>
    </message>
    <message>
        <source>Selection (%1)</source>
        <translation>选区（%1）</translation>
    </message>
    <message>
        <source>No known sound is called “%1”. Try other words for it.</source>
        <translation>没有名为“%1”的已知声音。请换个说法。</translation>
    </message>
    <message>
        <source>No known sound is called “%1”. Did you mean one of these?</source>
        <translation>没有名为“%1”的已知声音。您是指下列之一吗？</translation>
    </message>
    <message>
        <source>Ask for “%1” instead</source>
        <translation>改为请求“%1”</translation>
    </message>
    <message>
        <source>That is too long; say it in fewer words.</source>
        <translation>描述太长；请说得更简短。</translation>
    </message>
    <message>
        <source>“%1” names no sound. Add one, such as “remove the rain”.</source>
        <translation>“%1”没有说明是哪种声音。请加上，例如“remove the rain”。</translation>
    </message>
    <message>
        <source>everything without %1</source>
        <translation>除去 %1 的一切</translation>
    </message>
    <message numerus="yes">
        <source>Makes %n stem(s): %1</source>
        <translation>
            <numerusform>将生成 %n 个分轨：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>  ·  </source>
        <translation>  ·  </translation>
    </message>
    <message>
        <source>Use your own words, “piano and drums” for one stem, “piano; drums” for two.</source>
        <translation>用自己的话（英语）：“piano and drums”得到一个分轨，“piano; drums”得到两个。</translation>
    </message>
    <message>
        <source>What do you want to hear?  the violin, remove the rain…</source>
        <translation>想听什么？（用英语）  the violin, remove the rain…</translation>
    </message>
</context>
<context>
    <name>partita::QueryEdit</name>
    <message>
        <source>Known sounds</source>
        <translation>已知声音</translation>
    </message>
</context>
<context>
    <name>partita::SelectionController</name>
    <message>
        <source>Mixture</source>
        <translation>混音</translation>
    </message>
</context>
<context>
    <name>partita::SelectionPanel</name>
    <message>
        <source>Spectrum</source>
        <translation>频谱</translation>
    </message>
    <message>
        <source>The average spectrum of the selection</source>
        <translation>选区的平均频谱</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>电平</translation>
    </message>
    <message>
        <source>The level over the time of the selection</source>
        <translation>选区内电平随时间的变化</translation>
    </message>
    <message>
        <source>What to show of the selection</source>
        <translation>显示选区的哪项内容</translation>
    </message>
    <message>
        <source>Drag over a spectrogram to select a time.
Its average spectrum and its level are shown here.</source>
        <translation>在频谱图上拖动以选择时间。
此处显示其平均频谱和电平。</translation>
    </message>
    <message>
        <source>Frequency (Hz)</source>
        <translation>频率 (Hz)</translation>
    </message>
    <message>
        <source>Level (dB)</source>
        <translation>电平 (dB)</translation>
    </message>
    <message>
        <source>Average spectrum of the selection</source>
        <translation>选区的平均频谱</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Time (s)</source>
        <translation>时间 (s)</translation>
    </message>
    <message>
        <source>Level (dBFS)</source>
        <translation>电平 (dBFS)</translation>
    </message>
    <message>
        <source>Level of the selection over time</source>
        <translation>选区电平随时间的变化</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>正在计算…</translation>
    </message>
</context>
<context>
    <name>partita::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Sound output</source>
        <translation>声音输出</translation>
    </message>
    <message>
        <source>Separation</source>
        <translation>分离</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>颜色(&amp;C)：</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>语言(&amp;L)：</translation>
    </message>
    <message>
        <source>&amp;Device:</source>
        <translation>设备(&amp;D)：</translation>
    </message>
    <message>
        <source>&amp;Model:</source>
        <translation>模型(&amp;M)：</translation>
    </message>
    <message>
        <source>Compute &amp;on:</source>
        <translation>计算设备(&amp;O)：</translation>
    </message>
    <message>
        <source>&amp;Ask All Questions Again</source>
        <translation>恢复所有提问(&amp;Q)</translation>
    </message>
    <message>
        <source>Brings back the questions that you asked not to see again</source>
        <translation>恢复您曾要求不再显示的提问</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>GPU where there is one</source>
        <translation>有 GPU 时使用 GPU</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>GPU (CUDA)</source>
        <translation>GPU (CUDA)</translation>
    </message>
    <message>
        <source>Default device</source>
        <translation>默认设备</translation>
    </message>
    <message>
        <source>%1 (not connected)</source>
        <translation>%1（未连接）</translation>
    </message>
    <message>
        <source>Newest that came with Partita</source>
        <translation>Partita 自带的最新模型</translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <translation>%1（未找到）</translation>
    </message>
    <message>
        <source>Look for Devices A&amp;gain</source>
        <translation>重新查找设备(&amp;A)</translation>
    </message>
</context>
<context>
    <name>partita::ShortcutRegistry</name>
    <message>
        <source>%1 is already used for “%2”.</source>
        <translation>%1 已用于“%2”。</translation>
    </message>
    <message>
        <source>%1 is already used for “%2” and begins with the same keys.</source>
        <translation>%1 已用于“%2”，且以相同的按键开头。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>轨道</translation>
    </message>
    <message>
        <source>Separation</source>
        <translation>分离</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
</context>
<context>
    <name>partita::ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Search for an action or a key</source>
        <translation>搜索操作或按键</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>操作及其按键</translation>
    </message>
    <message>
        <source>&amp;New keys:</source>
        <translation>新按键(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>默认(&amp;D)</translation>
    </message>
    <message>
        <source>Reset &amp;All</source>
        <translation>全部重置(&amp;A)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>由您更改</translation>
    </message>
    <message>
        <source>N&amp;o Keys</source>
        <translation>无按键(&amp;K)</translation>
    </message>
    <message>
        <source>In a picture: click to place the play position, drag to select, Shift with drag to select frequencies too, wheel to zoom, Shift with wheel to scroll, Ctrl with wheel to zoom the frequencies.</source>
        <translation>在图中：单击设置播放位置，拖动进行选择，按住 Shift 拖动同时选择频率，滚轮缩放，Shift 加滚轮滚动，Ctrl 加滚轮缩放频率。</translation>
    </message>
</context>
<context>
    <name>partita::StartPage</name>
    <message>
        <source>Recent files</source>
        <translation>最近打开的文件</translation>
    </message>
    <message>
        <source>Take a recording apart</source>
        <translation>拆分一段录音</translation>
    </message>
    <message>
        <source>Say what you want to hear, “the violin” or “remove the rain”, and get it as a stem of its own.</source>
        <translation>用英语说出想听的声音，如“the violin”或“remove the rain”，即可得到它的独立分轨。</translation>
    </message>
    <message>
        <source>Drop audio files here</source>
        <translation>将音频文件拖放到此处</translation>
    </message>
    <message>
        <source>WAV, AIFF, FLAC, OGG, Opus or MP3, of any length</source>
        <translation>WAV、AIFF、FLAC、OGG、Opus 或 MP3，长度不限</translation>
    </message>
    <message>
        <source>Choose audio files to open</source>
        <translation>选择要打开的音频文件</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>试用演示(&amp;D)</translation>
    </message>
    <message>
        <source>Open a short recording that comes with Partita</source>
        <translation>打开 Partita 自带的一段短录音</translation>
    </message>
    <message>
        <source>Open one of these files again</source>
        <translation>重新打开其中一个文件</translation>
    </message>
    <message>
        <source>Not found any more in %1</source>
        <translation>在 %1 中已找不到</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
</context>
<context>
    <name>partita::StoreView</name>
    <message>
        <source>Spectrogram</source>
        <translation>频谱图</translation>
    </message>
    <message>
        <source>The arrow keys move the cursor, with Shift they select, Return plays from there, plus and minus zoom.</source>
        <translation>方向键移动光标，按住 Shift 进行选择，回车键从该处播放，加号和减号缩放。</translation>
    </message>
    <message>
        <source>Click to play from here, drag to select a time span, drag with Shift to select frequencies too.
Wheel: zoom; with Shift: scroll; with Ctrl: zoom the frequencies.</source>
        <translation>单击从此处播放，拖动选择时间段，按住 Shift 拖动同时选择频率。
滚轮：缩放；加 Shift：滚动；加 Ctrl：缩放频率。</translation>
    </message>
    <message>
        <source>Tries again to read the recording.</source>
        <translation>再次尝试读取录音。</translation>
    </message>
    <message>
        <source>%1 Click to try again.</source>
        <comment>after a sentence about what went wrong</comment>
        <translation>%1 单击重试。</translation>
    </message>
</context>
<context>
    <name>partita::TimeField</name>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Position. Type a time such as 1:23.5, 83.5 or 2 min and press Enter to go there.</source>
        <translation>位置。输入时间，例如 1:23.5、83.5 或 2 min，然后按 Enter 跳转。</translation>
    </message>
    <message>
        <source>This is not a time. Try 1:23.5, 83.5 or 2 min.</source>
        <translation>这不是时间。请试试 1:23.5、83.5 或 2 min。</translation>
    </message>
</context>
<context>
    <name>partita::TimeRuler</name>
    <message>
        <source>Sample %1</source>
        <translation>采样 %1</translation>
    </message>
    <message>
        <source>Time ruler</source>
        <translation>时间标尺</translation>
    </message>
    <message>
        <source>Tells the play position; Left and Right move it.</source>
        <translation>显示播放位置；左右方向键可移动它。</translation>
    </message>
    <message>
        <source>Click to play from here, drag to select</source>
        <translation>单击从此处播放，拖动进行选择</translation>
    </message>
</context>
<context>
    <name>partita::TimeScrollBar</name>
    <message>
        <source>Visible time</source>
        <translation>可见时间</translation>
    </message>
    <message>
        <source>Drag to scroll through the recording</source>
        <translation>拖动以滚动浏览录音</translation>
    </message>
</context>
<context>
    <name>partita::TransportBar</name>
    <message>
        <source>Playback</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>To start</source>
        <translation>回到开头</translation>
    </message>
    <message>
        <source>Go to the start</source>
        <translation>回到开头</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>循环</translation>
    </message>
    <message>
        <source>Play the selection, or else all of it, again and again</source>
        <translation>反复播放选区；没有选区时播放全部</translation>
    </message>
    <message>
        <source>Follow playback</source>
        <translation>跟随播放</translation>
    </message>
    <message>
        <source>Scroll along with the play position</source>
        <translation>随播放位置滚动</translation>
    </message>
    <message>
        <source>Hear the mixture</source>
        <translation>听混音</translation>
    </message>
    <message>
        <source>Hear the mixture instead of the lanes. Click to switch, or hold to listen for as long as you hold.</source>
        <translation>听混音而不是各轨道。单击切换，或按住不放临时收听。</translation>
    </message>
    <message>
        <source>Mixture</source>
        <translation>混音</translation>
    </message>
    <message>
        <source>Hear only the band</source>
        <translation>只听所选频段</translation>
    </message>
    <message>
        <source>Hear only the selected frequencies. Select some in a spectrogram first.</source>
        <translation>只听所选频率。请先在频谱图中选择。</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>频段</translation>
    </message>
    <message>
        <source>Length of the recording</source>
        <translation>录音长度</translation>
    </message>
    <message>
        <source>Start and end of the selection</source>
        <translation>选区的起点和终点</translation>
    </message>
    <message>
        <source>Length of the selection, and its frequencies</source>
        <translation>选区的长度及其频率</translation>
    </message>
    <message>
        <source>Master level</source>
        <translation>主输出电平</translation>
    </message>
    <message>
        <source>/ %1</source>
        <extracomment>Behind the play position: the length of the recording</extracomment>
        <translation>/ %1</translation>
    </message>
    <message>
        <source>Length %1</source>
        <translation>长度 %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Stop playing</source>
        <translation>停止播放</translation>
    </message>
    <message>
        <source>Play from the play position, or the selection</source>
        <translation>从播放位置播放，或播放选区</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a span of time</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>length of a selection, its frequencies</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>No selection</source>
        <translation>没有选区</translation>
    </message>
    <message>
        <source>No output</source>
        <translation>无输出</translation>
    </message>
    <message>
        <source>Output: %1</source>
        <translation>输出：%1</translation>
    </message>
    <message>
        <source>Output device: %1. Click to choose another.</source>
        <translation>输出设备：%1。单击选择其他设备。</translation>
    </message>
</context>
<context>
    <name>partita::WindowActions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open audio files</source>
        <translation>打开音频文件</translation>
    </message>
    <message>
        <source>Open the &amp;Demo</source>
        <translation>打开演示(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Export lanes or their mix as files</source>
        <translation>将轨道或其混音导出为文件</translation>
    </message>
    <message>
        <source>Export the Selected &amp;Lane…</source>
        <translation>导出所选轨道(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>Select &amp;Nothing</source>
        <translation>取消选择(&amp;N)</translation>
    </message>
    <message>
        <source>Say What to &amp;Hear</source>
        <translation>说出想听的声音(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Cancel Separations</source>
        <translation>取消分离(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Play or Stop</source>
        <translation>播放或停止(&amp;P)</translation>
    </message>
    <message>
        <source>Go to the &amp;Start</source>
        <translation>回到开头(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Loop the Selection</source>
        <translation>循环播放选区(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Follow the Play Position</source>
        <translation>跟随播放位置(&amp;F)</translation>
    </message>
    <message>
        <source>Listen to the &amp;Mixture Instead of the Lanes</source>
        <translation>听混音而不是各轨道(&amp;M)</translation>
    </message>
    <message>
        <source>Hear Only the Selected Fre&amp;quencies</source>
        <translation>只听所选频率(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>静音(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Solo</source>
        <translation>独奏(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>创建副本(&amp;D)</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>删除(&amp;E)</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Select the &amp;Previous Lane</source>
        <translation>选择上一条轨道(&amp;P)</translation>
    </message>
    <message>
        <source>Select the &amp;Next Lane</source>
        <translation>选择下一条轨道(&amp;N)</translation>
    </message>
    <message>
        <source>Separate This Lane &amp;Further</source>
        <translation>进一步分离此轨道(&amp;F)</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Show &amp;All</source>
        <translation>显示全部(&amp;A)</translation>
    </message>
    <message>
        <source>Show the whole recording</source>
        <translation>显示整段录音</translation>
    </message>
    <message>
        <source>Zoom to the &amp;Selection</source>
        <translation>缩放到选区(&amp;S)</translation>
    </message>
    <message>
        <source>Zoom to the selection</source>
        <translation>缩放到选区</translation>
    </message>
    <message>
        <source>&amp;Taller Lanes</source>
        <translation>增高轨道(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Lower Lanes</source>
        <translation>降低轨道(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Next Recording</source>
        <translation>下一段录音(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Reset the Layout</source>
        <translation>重置布局(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts…</source>
        <translation>键盘快捷键(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;About Partita</source>
        <translation>关于 Partita(&amp;A)</translation>
    </message>
    <message>
        <source>Move Do&amp;wn</source>
        <translation>下移(&amp;W)</translation>
    </message>
    <message>
        <source>Pre&amp;vious Recording</source>
        <translation>上一段录音(&amp;V)</translation>
    </message>
</context>
</TS>
