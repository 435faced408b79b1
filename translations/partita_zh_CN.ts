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
    <name>core</name>
    <message>
        <source>&quot;%1&quot; is no device; choose auto, cpu or cuda.</source>
        <translation>“%1”不是可用的设备，请选择 auto、cpu 或 cuda。</translation>
    </message>
    <message>
        <source>%1.%2</source>
        <extracomment>a number: digits, the decimal sign, more digits</extracomment>
        <translation>%1.%2</translation>
    </message>
    <message>
        <source>The mask network was given a span of an impossible size.</source>
        <translation>提供给掩码网络的片段大小无效。</translation>
    </message>
    <message>
        <source>The mask network failed: %1</source>
        <translation>掩码网络出错：%1</translation>
    </message>
    <message>
        <source>There is not enough memory for the mask network.</source>
        <translation>内存不足，无法运行掩码网络。</translation>
    </message>
    <message>
        <source>There is nothing to hear in this recording.</source>
        <translation>这段录音中听不到任何声音。</translation>
    </message>
    <message>
        <source>The audio encoder failed: %1</source>
        <translation>音频编码器出错：%1</translation>
    </message>
    <message>
        <source>CUDA was asked for, but this LibTorch sees no CUDA device; use --device cpu or auto.</source>
        <translation>要求使用 CUDA，但此 LibTorch 未找到 CUDA 设备；请使用 --device cpu 或 auto。</translation>
    </message>
    <message>
        <source>The file %1 is no Partita model, or of another version.</source>
        <translation>文件 %1 不是 Partita 模型，或版本不符。</translation>
    </message>
    <message>
        <source>The model file %1 does not say which sounds it knows.</source>
        <translation>模型文件 %1 未说明它认识哪些声音。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>CPU (%1 threads)</source>
        <translation>CPU（%1 个线程）</translation>
    </message>
    <message>
        <source>this LibTorch sees no CUDA device</source>
        <translation>此 LibTorch 未找到 CUDA 设备</translation>
    </message>
    <message>
        <source>the BLAS of this system is slow, install libopenblas0-pthread</source>
        <translation>此系统的 BLAS 很慢，请安装 libopenblas0-pthread</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>No model is installed; set PARTITA_MODELS to the folder that holds one.</source>
        <translation>未安装任何模型；请将 PARTITA_MODELS 设为存放模型的文件夹。</translation>
    </message>
    <message>
        <source>There is no model &quot;%1&quot;; installed are: none.</source>
        <translation>没有名为“%1”的模型；未安装任何模型。</translation>
    </message>
    <message>
        <source>There is no model &quot;%1&quot;; installed are: %2.</source>
        <translation>没有名为“%1”的模型；已安装：%2。</translation>
    </message>
    <message>
        <source>The model file %1 is damaged: %2.</source>
        <translation>模型文件 %1 已损坏：%2。</translation>
    </message>
    <message>
        <source>Cannot write the model file %1: %2.</source>
        <translation>无法写入模型文件 %1：%2。</translation>
    </message>
    <message>
        <source>Cannot open the model file %1: %2.</source>
        <translation>无法打开模型文件 %1：%2。</translation>
    </message>
    <message>
        <source>it is too short to hold a header</source>
        <translation>文件太短，容不下文件头</translation>
    </message>
    <message>
        <source>its header is longer than the file</source>
        <translation>文件头比文件本身还长</translation>
    </message>
    <message>
        <source>its header cannot be read</source>
        <translation>无法读取文件头</translation>
    </message>
    <message>
        <source>its header is not a JSON object</source>
        <translation>文件头不是 JSON 对象</translation>
    </message>
    <message>
        <source>The model file %1 holds tensors of type %2.</source>
        <translation>模型文件 %1 含有 %2 类型的张量。</translation>
    </message>
    <message>
        <source>tensor %1 has an impossible shape</source>
        <translation>张量 %1 的形状无效</translation>
    </message>
    <message>
        <source>tensor %1 does not fit its data</source>
        <translation>张量 %1 与其数据不符</translation>
    </message>
    <message>
        <source>tensor %1 is cut off</source>
        <translation>张量 %1 被截断</translation>
    </message>
    <message>
        <source>its header is not as the format asks</source>
        <translation>文件头不符合格式要求</translation>
    </message>
    <message>
        <source>The model file does not fit this network: it lacks %1.</source>
        <translation>模型文件与此网络不匹配：缺少 %1。</translation>
    </message>
    <message>
        <source>The model file does not fit this network: it has another shape for %1.</source>
        <translation>模型文件与此网络不匹配：%1 的形状不同。</translation>
    </message>
    <message>
        <source>The network description is not readable: %1</source>
        <translation>无法读取网络描述：%1</translation>
    </message>
    <message>
        <source>The network description holds sizes that do not fit together.</source>
        <translation>网络描述中的各个尺寸互相不匹配。</translation>
    </message>
    <message>
        <source>The model file holds no readable vocabulary.</source>
        <translation>模型文件中没有可读取的词汇表。</translation>
    </message>
    <message>
        <source>There is no space left to write &quot;%1&quot;; free some or choose another folder.</source>
        <translation>没有空间写入“%1”；请腾出空间，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; would be larger than is allowed there; choose another folder.</source>
        <translation>文件“%1”会超出该处允许的大小；请选择其他文件夹。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; may not be written there.</source>
        <translation>没有权限在该处写入文件“%1”。</translation>
    </message>
    <message>
        <source>The folder of &quot;%1&quot; does not exist.</source>
        <translation>“%1”所在的文件夹不存在。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; exists already and is not overwritten.</source>
        <translation>文件“%1”已存在，不会被覆盖。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; cannot be written: %2.</source>
        <translation>无法写入文件“%1”：%2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a file.</source>
        <translation>“%1”不是文件名。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a file that can be overwritten.</source>
        <translation>“%1”不是可以覆盖的文件。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; was already finished or given up.</source>
        <translation>文件“%1”已经完成或被放弃。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; cannot be read: %2.</source>
        <translation>无法读取文件“%1”：%2。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is cut off: it holds less audio than its header announces.</source>
        <translation>文件“%1”不完整：其中的音频少于文件头所声明的长度。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is damaged.</source>
        <translation>文件“%1”已损坏。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is damaged near %2 s.</source>
        <translation>文件“%1”在 %2 s 附近已损坏。</translation>
    </message>
    <message>
        <source>There is no file &quot;%1&quot;.</source>
        <translation>文件“%1”不存在。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; may not be read.</source>
        <translation>没有权限读取文件“%1”。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; cannot be opened: %2.</source>
        <translation>无法打开文件“%1”：%2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a folder, not an audio file.</source>
        <translation>“%1”是文件夹，不是音频文件。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a device or pipe, not an audio file.</source>
        <translation>“%1”是设备或管道，不是音频文件。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is empty.</source>
        <translation>文件“%1”是空的。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is not audio that Partita can read, or it is damaged.</source>
        <translation>文件“%1”不是 Partita 能读取的音频，或已损坏。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; has a sample rate of %2 Hz; Partita reads 8 to 192 kHz.</source>
        <translation>文件“%1”的采样率为 %2 Hz；Partita 可读取 8 至 192 kHz。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; has %2 channels; Partita reads 1 to 8.</source>
        <translation>文件“%1”有 %2 个声道；Partita 可读取 1 至 8 个。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; holds no audio.</source>
        <translation>文件“%1”中没有音频。</translation>
    </message>
    <message>
        <source>A negative number of frames cannot be read.</source>
        <translation>要读取的帧数不能为负。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; cannot be read on after an error without a seek.</source>
        <translation>出错后须重新定位，才能继续读取文件“%1”。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; has a sample that is not a number at %2 s.</source>
        <translation>文件“%1”在 %2 s 处有一个采样值不是数值。</translation>
    </message>
    <message>
        <source>That time is outside of the file &quot;%1&quot;.</source>
        <translation>该时间超出了文件“%1”的范围。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; cannot be read from another place.</source>
        <translation>无法从其他位置读取文件“%1”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no format; choose wav16, wav24, wav32f, flac or ogg.</source>
        <translation>“%1”不是可用的格式；请选择 wav16、wav24、wav32f、flac 或 ogg。</translation>
    </message>
    <message>
        <source>The format %1 cannot hold %2 channels at %3 Hz.</source>
        <translation>格式 %1 无法容纳 %2 个 %3 Hz 的声道。</translation>
    </message>
    <message>
        <source>The format ogg would cut the treble of the sixth of 6 channels in &quot;%1&quot;; choose flac or wav.</source>
        <translation>ogg 格式会削去“%1”中 6 个声道里第六个声道的高频；请选择 flac 或 wav。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; was already finished.</source>
        <translation>文件“%1”已经写完。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; would have a sample that is not a number at %2 s.</source>
        <translation>文件“%1”在 %2 s 处会有一个采样值不是数值。</translation>
    </message>
    <message>
        <source>The stem %1 would replace the recording itself; choose another folder.</source>
        <translation>分轨 %1 会替换录音本身；请选择其他文件夹。</translation>
    </message>
    <message>
        <source>The file %1 exists already; choose another folder, or allow overwriting.</source>
        <translation>文件 %1 已存在；请选择其他文件夹，或允许覆盖。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: %2.</source>
        <translation>无法创建文件夹 %1：%2。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: a file of that name is there.</source>
        <translation>无法创建文件夹 %1：已有同名文件。</translation>
    </message>
    <message>
        <source>The sample rate could not be converted: %1.</source>
        <translation>采样率转换失败：%1。</translation>
    </message>
    <message>
        <source>A sample rate or channel count is not positive.</source>
        <translation>采样率或声道数不是正数。</translation>
    </message>
    <message>
        <source>The sample rate cannot be converted: %1.</source>
        <translation>无法转换采样率：%1。</translation>
    </message>
    <message>
        <source>Cannot open the table %1.</source>
        <translation>无法打开表格 %1。</translation>
    </message>
    <message>
        <source>The table %1 is not a CSV file with a header.</source>
        <translation>表格 %1 不是带表头的 CSV 文件。</translation>
    </message>
    <message>
        <source>Row %1 of the table %2 has not as many columns as its header.</source>
        <translation>表格 %2 第 %1 行的列数与表头不一致。</translation>
    </message>
    <message>
        <source>That lane is not there any more.</source>
        <translation>该轨道已不存在。</translation>
    </message>
    <message>
        <source>The lane &quot;%1&quot; does not have the length, rate and channels of the recording.</source>
        <translation>轨道“%1”的长度、采样率或声道与录音不一致。</translation>
    </message>
    <message>
        <source>The lane &quot;%1&quot; is there already.</source>
        <translation>轨道“%1”已存在。</translation>
    </message>
    <message>
        <source>A lane needs a name.</source>
        <translation>轨道需要名称。</translation>
    </message>
    <message>
        <source>A lane cannot be merged with itself.</source>
        <translation>轨道不能与自身合并。</translation>
    </message>
    <message>
        <source>A time span can only be moved to another lane.</source>
        <translation>时间段只能移到另一条轨道。</translation>
    </message>
    <message>
        <source>The time span to move lies outside of the recording; select another.</source>
        <translation>要移动的时间段在录音范围之外；请另选一段。</translation>
    </message>
    <message>
        <source>A gain must be a number.</source>
        <translation>增益必须是数值。</translation>
    </message>
    <message>
        <source>A pan must be a number.</source>
        <translation>声像必须是数值。</translation>
    </message>
    <message>
        <source>The mask was drawn on another recording.</source>
        <translation>该掩码是在另一段录音上绘制的。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; was changed after it was opened; open it again.</source>
        <translation>文件“%1”在打开后被更改；请重新打开。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is gone; put it back or open another.</source>
        <translation>文件“%1”已不在原处；请放回原处，或打开其他文件。</translation>
    </message>
    <message>
        <source>There is no space left for stems in &quot;%1&quot;; free some or choose another folder.</source>
        <translation>“%1”中没有空间存放分轨；请腾出空间，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>Stems may not be stored in &quot;%1&quot;; choose another folder.</source>
        <translation>没有权限在“%1”中存放分轨；请选择其他文件夹。</translation>
    </message>
    <message>
        <source>There is no folder &quot;%1&quot; to store stems in.</source>
        <translation>用于存放分轨的文件夹“%1”不存在。</translation>
    </message>
    <message>
        <source>Stems cannot be stored in &quot;%1&quot;: %2.</source>
        <translation>无法在“%1”中存放分轨：%2。</translation>
    </message>
    <message>
        <source>A stem needs a length, a sample rate and channels.</source>
        <translation>分轨需要长度、采样率和声道。</translation>
    </message>
    <message>
        <source>Samples were written outside of a stem.</source>
        <translation>采样被写到了分轨范围之外。</translation>
    </message>
    <message>
        <source>Samples were written to a stem that is finished.</source>
        <translation>采样被写入了已完成的分轨。</translation>
    </message>
    <message>
        <source>A stem stored in &quot;%1&quot; cannot be read: %2.</source>
        <translation>无法读取存放在“%1”中的分轨：%2。</translation>
    </message>
    <message>
        <source>A lane that was to be exported is not there any more.</source>
        <translation>要导出的某条轨道已不存在。</translation>
    </message>
    <message>
        <source>There is nothing to export in the selected span.</source>
        <translation>所选时间段内没有可导出的内容。</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was written.</source>
        <translation>导出已取消；未写入任何内容。</translation>
    </message>
    <message>
        <source>The file %1 would clip, its peak is %2 dB over full scale; export as 32-bit float, or lower the gain.</source>
        <translation>文件 %1 会削波，其峰值超出满刻度 %2 dB；请导出为 32 位浮点，或降低增益。</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>内存不足，无法完成此操作。</translation>
    </message>
    <message>
        <source>Something went wrong: %1</source>
        <translation>出了问题：%1</translation>
    </message>
    <message>
        <source>The sound device %1 cannot be used: %2.</source>
        <translation>无法使用音频设备 %1：%2。</translation>
    </message>
    <message>
        <source>The JACK sound server does not answer; restart it, or choose another sound device in the settings.</source>
        <translation>JACK 声音服务器没有响应；请重新启动它，或在设置中选择其他音频设备。</translation>
    </message>
    <message>
        <source>The sound device %1 is not there; start its JACK server, or choose another in the settings.</source>
        <translation>音频设备 %1 不在；请启动其 JACK 服务器，或在设置中选择其他设备。</translation>
    </message>
    <message>
        <source>its JACK server has no more ports</source>
        <translation>其 JACK 服务器没有空闲端口</translation>
    </message>
    <message>
        <source>No sound device is open.</source>
        <translation>没有打开任何音频设备。</translation>
    </message>
    <message>
        <source>its JACK server has ended</source>
        <translation>其 JACK 服务器已结束</translation>
    </message>
    <message>
        <source>its JACK server does not answer</source>
        <translation>其 JACK 服务器没有响应</translation>
    </message>
    <message>
        <source>The sound device %1 has gone away; connect it again, or choose another in the settings.</source>
        <translation>音频设备 %1 已断开；请重新连接，或在设置中选择其他设备。</translation>
    </message>
    <message>
        <source>The sound device %1 does not answer; connect it again, or choose another in the settings.</source>
        <translation>音频设备 %1 没有响应；请重新连接，或在设置中选择其他设备。</translation>
    </message>
    <message>
        <source>There is no sound device &quot;%1&quot;.</source>
        <translation>没有名为“%1”的音频设备。</translation>
    </message>
    <message>
        <source>A document needs a sample rate and a length that are not negative.</source>
        <translation>文档的采样率和长度不能为负。</translation>
    </message>
    <message>
        <source>A lane to be played has no samples, another sample rate than its document, or is there twice.</source>
        <translation>要播放的某条轨道没有采样、采样率与文档不同，或出现了两次。</translation>
    </message>
    <message>
        <source>The lower edge of the band to listen to must lie below the upper one.</source>
        <translation>要监听的频段下限必须低于上限。</translation>
    </message>
    <message>
        <source>No sound device is open; choose one in the settings.</source>
        <translation>没有打开任何音频设备；请在设置中选择一个。</translation>
    </message>
    <message>
        <source>There is nothing to play.</source>
        <translation>没有可播放的内容。</translation>
    </message>
    <message>
        <source>No sound device was found; connect one, or start a sound server.</source>
        <translation>未找到音频设备；请连接设备，或启动声音服务器。</translation>
    </message>
    <message>
        <source>The sound device %1 is not there; connect it, or choose another in the settings.</source>
        <translation>音频设备 %1 不在；请连接它，或在设置中选择其他设备。</translation>
    </message>
    <message>
        <source>it does not start</source>
        <translation>它无法启动</translation>
    </message>
    <message>
        <source>The query is not valid UTF-8 text.</source>
        <translation>查询不是有效的 UTF-8 文本。</translation>
    </message>
    <message>
        <source>The query has %1 characters; please say it in at most %2.</source>
        <translation>查询有 %1 个字符；请用不超过 %2 个字符表达。</translation>
    </message>
    <message>
        <source>The query is empty; type the sound that you want to hear, such as &quot;dog&quot;.</source>
        <translation>查询为空；请用英语输入想听到的声音，例如“dog”。</translation>
    </message>
    <message>
        <source>The query &quot;%1&quot; names no sound; add one, such as &quot;remove the rain&quot;.</source>
        <translation>查询“%1”没有提到任何声音；请用英语补上，例如“remove the rain”。</translation>
    </message>
    <message>
        <source>The part from %1 to %2 does not lie within &quot;%3&quot;, which lasts %4.</source>
        <translation>从 %1 到 %2 的部分不在“%3”的范围内，其时长为 %4。</translation>
    </message>
    <message>
        <source>The recording %1 changed while it was separated.</source>
        <translation>录音 %1 在分离过程中发生了变化。</translation>
    </message>
    <message>
        <source>The lane that was to be taken apart is not there any more.</source>
        <translation>要分离的轨道已不存在。</translation>
    </message>
    <message>
        <source>There is nothing to separate in the selected span.</source>
        <translation>所选时间段内没有可分离的内容。</translation>
    </message>
    <message>
        <source>Nothing is painted; draw on a spectrogram first.</source>
        <translation>尚未绘制任何内容；请先在频谱图上绘制。</translation>
    </message>
    <message>
        <source>The lane that was painted on is not there any more.</source>
        <translation>绘制所在的轨道已不存在。</translation>
    </message>
    <message>
        <source>What is painted can only be moved to another lane.</source>
        <translation>绘制的部分只能移到另一条轨道。</translation>
    </message>
    <message>
        <source>The lane that it was to be moved to is not there any more.</source>
        <translation>要移入的轨道已不存在。</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>The separation was cancelled.</source>
        <translation>分离已取消。</translation>
    </message>
    <message>
        <source>There is not enough memory for the separation.</source>
        <translation>内存不足，无法进行分离。</translation>
    </message>
    <message>
        <source>The separation failed: %1</source>
        <translation>分离失败：%1</translation>
    </message>
    <message>
        <source>The model gave a mask of a wrong size.</source>
        <translation>模型给出的掩码大小不对。</translation>
    </message>
    <message>
        <source>The recording became shorter while it was read.</source>
        <translation>录音在读取过程中变短了。</translation>
    </message>
    <message>
        <source>There is no sound to look for.</source>
        <translation>没有要查找的声音。</translation>
    </message>
    <message>
        <source>The recording has no samples.</source>
        <translation>录音中没有采样。</translation>
    </message>
    <message>
        <source>The name pattern &quot;%1&quot; must contain {stem}, and no folder.</source>
        <translation>名称模式“%1”必须包含 {stem}，且不能包含文件夹。</translation>
    </message>
    <message>
        <source>I do not know &quot;%1&quot;.</source>
        <translation>我不认识“%1”。</translation>
    </message>
    <message>
        <source>I do not know &quot;%1&quot;. The nearest sound I know is %2.</source>
        <translation>我不认识“%1”。我认识的最接近的声音是 %2。</translation>
    </message>
    <message>
        <source>I do not know &quot;%1&quot;. The nearest sounds I know are %2.</source>
        <translation>我不认识“%1”。我认识的最接近的声音有 %2。</translation>
    </message>
    <message>
        <source>There is no query; say which sound you want to hear, such as &quot;dog&quot;.</source>
        <translation>没有查询；请用英语说出想听到的声音，例如“dog”。</translation>
    </message>
    <message>
        <source>The selection holds no audio; select a part of the recording.</source>
        <translation>所选范围内没有音频；请选择录音的一部分。</translation>
    </message>
    <message>
        <source>The analysis was stopped.</source>
        <translation>分析已停止。</translation>
    </message>
    <message>
        <source>The FFT size must be a power of two from 512 to 16384.</source>
        <translation>FFT 长度必须是 512 到 16384 之间的 2 的幂。</translation>
    </message>
    <message>
        <source>A block must hold at least one frame.</source>
        <translation>一个块至少要包含一帧。</translation>
    </message>
    <message>
        <source>The part is no longer shown.</source>
        <translation>该部分已不再显示。</translation>
    </message>
    <message>
        <source>A picture needs a width, a height and at least one step.</source>
        <translation>图像需要宽度、高度和至少一个步骤。</translation>
    </message>
    <message>
        <source>There is no model to separate with; choose one in the settings.</source>
        <translation>没有可用于分离的模型；请在设置中选择一个。</translation>
    </message>
    <message>
        <source>The parts of a lane do not fit the recording.</source>
        <translation>轨道的各个部分与录音不匹配。</translation>
    </message>
    <message>
        <source>No pair of the table %1 has another recording with the same caption.</source>
        <translation>表格 %1 中没有任何一对样本拥有描述相同的另一段录音。</translation>
    </message>
    <message>
        <source>The table %1 lists no pairs.</source>
        <translation>表格 %1 中没有列出任何样本对。</translation>
    </message>
    <message>
        <source>The table %1 has no column &quot;%2&quot;.</source>
        <translation>表格 %1 中没有“%2”列。</translation>
    </message>
    <message>
        <source>The evaluation was stopped.</source>
        <translation>评估已停止。</translation>
    </message>
    <message>
        <source>A selection can grow, shrink and be feathered by 0 to 10 seconds and by 0 Hz or more.</source>
        <translation>选区的扩展、收缩和羽化量须为 0 至 10 秒，以及 0 Hz 或以上。</translation>
    </message>
    <message>
        <source>The change of the selection was stopped.</source>
        <translation>更改选区的操作已停止。</translation>
    </message>
    <message>
        <source>The search for similar sounds was stopped.</source>
        <translation>查找相似声音的操作已停止。</translation>
    </message>
    <message>
        <source>Select the one sound whose repetitions are to be found.</source>
        <translation>请选择要查找其重复出现之处的那一个声音。</translation>
    </message>
    <message>
        <source>The selection is longer than a minute; select a shorter sound.</source>
        <translation>选区超过一分钟；请选择较短的声音。</translation>
    </message>
    <message>
        <source>What is selected does not stand out from what is around it; select a sound.</source>
        <translation>所选内容与周围没有明显区别；请选择一个声音。</translation>
    </message>
    <message>
        <source>There is no sound at this place; point at one within the picture.</source>
        <translation>此处没有声音；请指向图中的某个声音。</translation>
    </message>
    <message>
        <source>The selection was stopped.</source>
        <translation>选择操作已停止。</translation>
    </message>
    <message>
        <source>Listening was stopped.</source>
        <translation>聆听已停止。</translation>
    </message>
    <message>
        <source>The example &quot;%1&quot; holds samples that are not numbers; repair it or choose another.</source>
        <translation>示例“%1”中含有不是数值的采样值；请修复它，或选择其他示例。</translation>
    </message>
    <message>
        <source>The times of the example do not lie within &quot;%1&quot;, which lasts %2 s.</source>
        <translation>示例的时间不在“%1”的范围内，其时长为 %2 s。</translation>
    </message>
    <message>
        <source>The example from &quot;%1&quot; is too short; choose at least %2 s in which the sound is alone.</source>
        <translation>取自“%1”的示例太短；请选择至少 %2 s 只含该声音的部分。</translation>
    </message>
    <message>
        <source>The example from &quot;%1&quot; is silent; choose a part where the sound is heard.</source>
        <translation>取自“%1”的示例是静默的；请选择能听到该声音的部分。</translation>
    </message>
    <message>
        <source>There is no example; choose a part of a recording in which the sound is alone.</source>
        <translation>没有示例；请选择录音中只含该声音的部分。</translation>
    </message>
    <message>
        <source>There is no sound of yours that is named &quot;%1&quot;.</source>
        <translation>您添加的声音中没有名为“%1”的。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a sound; choose a few plain words.</source>
        <translation>“%1”不能用作声音的名称；请使用几个简单的词。</translation>
    </message>
    <message>
        <source>You have a sound that is named &quot;%1&quot;; choose another name or remove it first.</source>
        <translation>您已有名为“%1”的声音；请另选名称，或先将其移除。</translation>
    </message>
    <message>
        <source>Your sound &quot;%1&quot; was made for another model, and there is no file to hear it in again; remove it and add it anew.</source>
        <translation>您添加的声音“%1”是为另一个模型创建的，且没有可供重新聆听的文件；请将其移除后重新添加。</translation>
    </message>
    <message>
        <source>Your sound &quot;%1&quot; was made for another model and cannot be heard again: %2</source>
        <translation>您添加的声音“%1”是为另一个模型创建的，无法重新聆听：%2</translation>
    </message>
    <message>
        <source>The list of your sounds, &quot;%1&quot;, cannot be read: %2.</source>
        <translation>无法读取您的声音列表“%1”：%2。</translation>
    </message>
    <message>
        <source>The list of your sounds, &quot;%1&quot;, is damaged; mend it, or move it away to begin anew.</source>
        <translation>您的声音列表“%1”已损坏；请修复它，或将其移走以重新开始。</translation>
    </message>
    <message>
        <source>The list of your sounds, &quot;%1&quot;, was written by a newer Partita; use that one.</source>
        <translation>您的声音列表“%1”由更新版本的 Partita 写入；请使用该版本。</translation>
    </message>
    <message>
        <source>There is no folder for your sounds; set HOME or XDG_DATA_HOME.</source>
        <translation>没有用于存放您的声音的文件夹；请设置 HOME 或 XDG_DATA_HOME。</translation>
    </message>
    <message>
        <source>The lane &quot;%1&quot; was not made by a query, so there is nothing to ask again.</source>
        <translation>轨道“%1”不是由查询生成的，因此没有可以重新查询的内容。</translation>
    </message>
    <message>
        <source>The lane &quot;%1&quot; is still being made; try again when it is there.</source>
        <translation>轨道“%1”仍在生成中；请在完成后重试。</translation>
    </message>
    <message>
        <source>What is painted can only say more about one sound; ask for one at a time.</source>
        <translation>绘制的部分只能用来说明一种声音；请一次只请求一种。</translation>
    </message>
    <message>
        <source>There is no other lane to move it from.</source>
        <translation>没有可以从中移出的其他轨道。</translation>
    </message>
    <message>
        <source>What the sound is not like says nothing alone; give an example of what it is like.</source>
        <translation>仅说明声音不像什么是不够的；请给出它像什么的示例。</translation>
    </message>
    <message>
        <source>The checksum was cancelled.</source>
        <translation>校验和的计算已取消。</translation>
    </message>
    <message>
        <source>This work is recovered in another window already.</source>
        <translation>此工作内容已在另一个窗口中恢复。</translation>
    </message>
    <message>
        <source>The session &quot;%1&quot; is open already (%2); close it there, or open it read-only.</source>
        <translation>会话“%1”已打开（%2）；请在该处将其关闭，或以只读方式打开。</translation>
    </message>
    <message>
        <source>There is no session &quot;%1&quot;.</source>
        <translation>会话“%1”不存在。</translation>
    </message>
    <message>
        <source>The session &quot;%1&quot; is open for reading only; save it under another name.</source>
        <translation>会话“%1”以只读方式打开；请以其他名称保存。</translation>
    </message>
    <message>
        <source>The session &quot;%1&quot; is damaged and is left as it is; save it under another name.</source>
        <translation>会话“%1”已损坏，将保持原样；请以其他名称保存。</translation>
    </message>
    <message>
        <source>process %1 on %2, since %3</source>
        <translation>%2 上的进程 %1，自 %3 起</translation>
    </message>
    <message>
        <source>The session &quot;%1&quot; is damaged.</source>
        <translation>会话“%1”已损坏。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a Partita session.</source>
        <translation>“%1”不是 Partita 会话。</translation>
    </message>
    <message>
        <source>The session &quot;%1&quot; was made by a newer Partita; update Partita to open it.</source>
        <translation>会话“%1”由更新版本的 Partita 创建；请更新 Partita 后再打开。</translation>
    </message>
    <message>
        <source>There is not enough memory for the session &quot;%1&quot;.</source>
        <translation>内存不足，无法处理会话“%1”。</translation>
    </message>
    <message>
        <source>A stem in the session &quot;%1&quot; is damaged there; make it again or delete that part.</source>
        <translation>会话“%1”中的某个分轨在该处已损坏；请重新生成，或删除该部分。</translation>
    </message>
    <message>
        <source>The session &quot;%1&quot; is of an older version and cannot be copied to be read.</source>
        <translation>会话“%1”是旧版本，无法复制以供读取。</translation>
    </message>
    <message>
        <source>The session &quot;%1&quot; could not be saved; try again.</source>
        <translation>无法保存会话“%1”；请重试。</translation>
    </message>
    <message>
        <source>Saving was cancelled.</source>
        <translation>保存已取消。</translation>
    </message>
    <message>
        <source>A mask does not fit the recording.</source>
        <translation>某个掩码与录音不匹配。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is not the recording that this session was made from.</source>
        <translation>文件“%1”不是创建此会话时所用的录音。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a file.</source>
        <translation>“%1”不是文件。</translation>
    </message>
    <message>
        <source>The recording &quot;%1&quot; is missing; say where it is now.</source>
        <translation>找不到录音“%1”；请指出它现在的位置。</translation>
    </message>
    <message>
        <source>The session &quot;%1&quot; cannot be read or written: %2.</source>
        <translation>无法读取或写入会话“%1”：%2。</translation>
    </message>
    <message>
        <source>There is no space left to save &quot;%1&quot;; free some or choose another folder.</source>
        <translation>没有空间保存“%1”；请腾出空间，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>The session &quot;%1&quot; may not be read or written there; choose another folder.</source>
        <translation>没有权限在该处读取或写入会话“%1”；请选择其他文件夹。</translation>
    </message>
    <message>
        <source>The session &quot;%1&quot; is being used by another program; try again later.</source>
        <translation>会话“%1”正被另一个程序使用；请稍后重试。</translation>
    </message>
    <message>
        <source>The session &quot;%1&quot; cannot be used: %2.</source>
        <translation>无法使用会话“%1”：%2。</translation>
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
    <message>
        <source>%1, inside the mask</source>
        <translation>%1，掩码范围内</translation>
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
    <message>
        <source>painted</source>
        <translation>绘制部分</translation>
    </message>
    <message>
        <source>What was painted was only partly taken out, because you edited the lanes meanwhile. Undo brings it back.</source>
        <translation>由于您在此期间编辑过这些轨道，绘制的部分只取出了一部分。撤销可将其恢复。</translation>
    </message>
    <message>
        <source>What was painted is silent, so nothing was taken out.</source>
        <translation>绘制的部分没有声音，因此未取出任何内容。</translation>
    </message>
    <message>
        <source>Refine %1</source>
        <translation>细化 %1</translation>
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
    <message>
        <source>Paint</source>
        <translation>绘制</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>擦除</translation>
    </message>
    <message>
        <source>Select an area</source>
        <translation>选择区域</translation>
    </message>
    <message>
        <source>Magic wand</source>
        <translation>魔棒</translation>
    </message>
    <message>
        <source>Paint harmonics</source>
        <translation>绘制谐波</translation>
    </message>
    <message>
        <source>Select similar events</source>
        <translation>选择相似事件</translation>
    </message>
    <message>
        <source>Grow the mask</source>
        <translation>扩展掩码</translation>
    </message>
    <message>
        <source>Shrink the mask</source>
        <translation>收缩掩码</translation>
    </message>
    <message>
        <source>Feather the mask</source>
        <translation>羽化掩码</translation>
    </message>
    <message>
        <source>Invert the mask</source>
        <translation>反转掩码</translation>
    </message>
    <message>
        <source>Clear the mask</source>
        <translation>清空掩码</translation>
    </message>
    <message>
        <source>Extract what is painted</source>
        <translation>提取绘制的部分</translation>
    </message>
    <message>
        <source>Mute what is painted</source>
        <translation>静音绘制的部分</translation>
    </message>
    <message>
        <source>Move what is painted</source>
        <translation>移动绘制的部分</translation>
    </message>
    <message>
        <source>Refine lane</source>
        <translation>细化轨道</translation>
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
    <message>
        <source>&amp;Mask</source>
        <translation>掩码(&amp;M)</translation>
    </message>
    <message>
        <source>Mask Tools</source>
        <translation>掩码工具</translation>
    </message>
    <message>
        <source>&amp;Move It To</source>
        <translation>移到(&amp;M)</translation>
    </message>
    <message>
        <source>Nothing is painted yet: choose a tool and draw on a spectrogram</source>
        <translation>尚未绘制任何内容：请选择工具，然后在频谱图上绘制</translation>
    </message>
    <message>
        <source>Open a recording first</source>
        <translation>请先打开一段录音</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a tool tip and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Hear only what is painted, also while you paint</source>
        <translation>只听绘制的部分，绘制过程中也可听到</translation>
    </message>
    <message>
        <source>Take what is painted out into a lane of its own</source>
        <translation>将绘制的部分取出，放入单独的轨道</translation>
    </message>
    <message>
        <source>Take what is painted out into a lane that is muted</source>
        <translation>将绘制的部分取出，放入静音的轨道</translation>
    </message>
    <message>
        <source>Ask for a sound that is only looked for where you painted</source>
        <translation>请求一种声音，只在绘制的范围内查找</translation>
    </message>
    <message>
        <source>Select a lane that was made by a query</source>
        <translation>请选择由查询生成的轨道</translation>
    </message>
    <message>
        <source>Make “%1” again, with what is painted as a hint of what it sounds like</source>
        <translation>重新生成“%1”，以绘制的部分提示它听起来是什么样</translation>
    </message>
    <message>
        <source>Make “%1” again, with what is painted as a hint of what it is not</source>
        <translation>重新生成“%1”，以绘制的部分提示哪些不属于它</translation>
    </message>
    <message>
        <source>Select what is not painted</source>
        <translation>选择未绘制的部分</translation>
    </message>
    <message>
        <source>Make what is painted a little larger; repeat for more</source>
        <translation>将绘制的部分略微扩大；重复执行可进一步扩大</translation>
    </message>
    <message>
        <source>Make what is painted a little smaller; repeat for more</source>
        <translation>将绘制的部分略微缩小；重复执行可进一步缩小</translation>
    </message>
    <message>
        <source>Soften the edge a little; repeat for more</source>
        <translation>使边缘略微柔和；重复执行可进一步柔化</translation>
    </message>
    <message>
        <source>Find where the painted sound comes again, and add that</source>
        <translation>查找所绘制的声音再次出现的位置，并将其加入</translation>
    </message>
    <message>
        <source>Forget what is painted</source>
        <translation>清除绘制的部分</translation>
    </message>
    <message>
        <source>Move what is painted to another lane</source>
        <translation>将绘制的部分移到另一条轨道</translation>
    </message>
    <message>
        <source>There is no other lane to move it to; extract it first</source>
        <translation>没有可以移入的其他轨道；请先提取</translation>
    </message>
    <message>
        <source>Draw on a spectrogram</source>
        <translation>请在频谱图上绘制</translation>
    </message>
    <message>
        <source>Painted on %1: %2, %3</source>
        <translation>绘制于 %1：%2，%3</translation>
    </message>
    <message>
        <source>Painted on %1: all</source>
        <translation>绘制于 %1：全部</translation>
    </message>
    <message>
        <source>Painted on %1: all but %2, %3</source>
        <translation>绘制于 %1：全部，除去 %2，%3</translation>
    </message>
    <message>
        <source>Only inside the mask</source>
        <translation>仅在掩码范围内</translation>
    </message>
</context>
<context>
    <name>partita::MaskBar</name>
    <message>
        <source>What is painted</source>
        <translation>绘制的部分</translation>
    </message>
</context>
<context>
    <name>partita::MaskController</name>
    <message>
        <source>No similar event was found.</source>
        <translation>没有找到相似事件。</translation>
    </message>
    <message numerus="yes">
        <source>%n similar event(s) found and added to what is painted.</source>
        <translation>
            <numerusform>找到 %n 个相似事件，已加入绘制的部分。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is more that is connected with this than can be selected at once; these are the parts around it. A smaller tolerance selects less.</source>
        <translation>与此处相连的部分过多，无法一次全部选中；现已选中其周围的部分。减小容差可选择更少。</translation>
    </message>
</context>
<context>
    <name>partita::MaskToolBar</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Mask tools</source>
        <translation>掩码工具</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Select: click to play from there, drag to select a time span</source>
        <translation>选择：单击从该处播放，拖动选择时间段</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>画笔</translation>
    </message>
    <message>
        <source>Brush: paint what shall belong to the mask, with Alt take away</source>
        <translation>画笔：绘制要归入掩码的部分，按住 Alt 则去除</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>橡皮擦</translation>
    </message>
    <message>
        <source>Eraser: take away from the mask</source>
        <translation>橡皮擦：从掩码中去除</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>矩形</translation>
    </message>
    <message>
        <source>Rectangle: drag a box, with Ctrl a time span with all frequencies</source>
        <translation>矩形：拖出一个方框，按住 Ctrl 则为包含全部频率的时间段</translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation>套索</translation>
    </message>
    <message>
        <source>Lasso: draw around a region</source>
        <translation>套索：沿区域边缘圈画</translation>
    </message>
    <message>
        <source>Magic wand</source>
        <translation>魔棒</translation>
    </message>
    <message>
        <source>Magic wand: click on a sound to take all that hangs together and is about as loud</source>
        <translation>魔棒：单击一个声音，选取与之相连且响度相近的所有部分</translation>
    </message>
    <message>
        <source>Harmonics</source>
        <translation>谐波</translation>
    </message>
    <message>
        <source>Harmonics: draw along the lowest partial, the overtones come along</source>
        <translation>谐波：沿最低的分音绘制，其上的泛音随之选取</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Width of the brush in time
Keys [ and ] change the size</source>
        <translation>画笔在时间方向上的宽度
按 [ 和 ] 键更改大小</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Height of the brush in frequency
Keys [ and ] change the size</source>
        <translation>画笔在频率方向上的高度
按 [ 和 ] 键更改大小</translation>
    </message>
    <message>
        <source>%1 st</source>
        <comment>semitones</comment>
        <translation>%1 半音</translation>
    </message>
    <message>
        <source>Height of the brush in semitones
Keys [ and ] change the size</source>
        <translation>以半音为单位的画笔高度
按 [ 和 ] 键更改大小</translation>
    </message>
    <message>
        <source>Hardness</source>
        <translation>硬度</translation>
    </message>
    <message>
        <source>How sharp the edge of the brush is
Shift and the keys [ and ] change it</source>
        <translation>画笔边缘的锐利程度
按住 Shift 再按 [ 和 ] 键更改</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>强度</translation>
    </message>
    <message>
        <source>Opacity: how much of the sound is taken</source>
        <translation>不透明度：选取该声音的多少</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>容差</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>How much louder or quieter than the place that is clicked the sound may be</source>
        <translation>声音可以比单击处强或弱多少</translation>
    </message>
    <message>
        <source>Partials</source>
        <translation>分音</translation>
    </message>
    <message>
        <source>How many partials are drawn, with the lowest one</source>
        <translation>绘制多少个分音，包括最低的一个</translation>
    </message>
    <message>
        <source>Follow axis</source>
        <translation>跟随坐标轴</translation>
    </message>
    <message>
        <source>Height in Hz where the frequency axis is linear, in semitones where it is not</source>
        <translation>频率轴为线性时高度以 Hz 为单位，否则以半音为单位</translation>
    </message>
    <message>
        <source>Extent of the rectangle</source>
        <translation>矩形的范围</translation>
    </message>
    <message>
        <source>What of the box counts</source>
        <translation>方框的哪个方向有效</translation>
    </message>
    <message>
        <source>Time and frequency</source>
        <translation>时间和频率</translation>
    </message>
    <message>
        <source>Time only</source>
        <translation>仅时间</translation>
    </message>
    <message>
        <source>Frequency only</source>
        <translation>仅频率</translation>
    </message>
    <message>
        <source>Combination</source>
        <translation>组合方式</translation>
    </message>
    <message>
        <source>What a new shape does to the mask
While drawing: Shift adds, Alt subtracts, both intersect</source>
        <translation>新形状对掩码的作用
绘制时：Shift 添加，Alt 减去，同时按住则相交</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Subtract</source>
        <translation>减去</translation>
    </message>
    <message>
        <source>Intersect</source>
        <translation>相交</translation>
    </message>
    <message>
        <source>Pen pressure</source>
        <translation>笔压</translation>
    </message>
    <message>
        <source>What the pressure of a pen changes</source>
        <translation>压感笔的压力改变什么</translation>
    </message>
    <message>
        <source>Ignore pressure</source>
        <translation>忽略笔压</translation>
    </message>
    <message>
        <source>Pressure: size</source>
        <translation>笔压：大小</translation>
    </message>
    <message>
        <source>Pressure: strength</source>
        <translation>笔压：强度</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a tool tip and its key</comment>
        <translation>%1 (%2)</translation>
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
    <message>
        <source>Mask</source>
        <translation>掩码</translation>
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
    <message>
        <source>Return begins to draw at the cursor and ends it, the arrow keys draw, Escape takes it back, plus and minus zoom.</source>
        <translation>回车键在光标处开始和结束绘制，方向键进行绘制，Esc 键撤回，加号和减号缩放。</translation>
    </message>
    <message>
        <source>%1, painted %2 %</source>
        <extracomment>What is said about a place of a spectrogram, and how much of it is painted</extracomment>
        <translation>%1，已绘制 %2%</translation>
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
    <message>
        <source>&amp;Hear It</source>
        <translation>试听(&amp;H)</translation>
    </message>
    <message>
        <source>E&amp;xtract It</source>
        <translation>提取(&amp;X)</translation>
    </message>
    <message>
        <source>M&amp;ute It</source>
        <translation>静音(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Separate Inside It…</source>
        <translation>在其中分离(&amp;S)…</translation>
    </message>
    <message>
        <source>It &amp;Belongs to the Selected Lane</source>
        <translation>属于所选轨道(&amp;B)</translation>
    </message>
    <message>
        <source>It Does &amp;Not Belong to the Selected Lane</source>
        <translation>不属于所选轨道(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <translation>反转(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Grow</source>
        <translation>扩展(&amp;G)</translation>
    </message>
    <message>
        <source>Shrin&amp;k</source>
        <translation>收缩(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Feather</source>
        <translation>羽化(&amp;F)</translation>
    </message>
    <message>
        <source>Find Simila&amp;r Events</source>
        <translation>查找相似事件(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>清空(&amp;C)</translation>
    </message>
</context>
</TS>
