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
        <source>How a stem was made is not written down in full; export it as it is stored.</source>
        <translation>分轨的制作方式没有完整记录；请按存储的样子导出它。</translation>
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
    <message>
        <source>The stem and the mixture are not of the same length and format.</source>
        <translation>分轨与混音的长度或格式不一致。</translation>
    </message>
    <message>
        <source>The model %1 was not taught from %2: their layers differ.</source>
        <translation>模型 %1 不是由 %2 训练而来：两者的层不同。</translation>
    </message>
    <message>
        <source>A coefficient is not a number.</source>
        <translation>有一个系数不是数值。</translation>
    </message>
    <message>
        <source>There is not enough memory for training.</source>
        <translation>内存不足，无法进行训练。</translation>
    </message>
    <message>
        <source>Training failed: %1</source>
        <translation>训练失败：%1</translation>
    </message>
    <message>
        <source>The checkpoint in %1 is of another run, or damaged.</source>
        <translation>%1 中的检查点属于另一次训练，或已损坏。</translation>
    </message>
    <message>
        <source>The recipe cannot be used: %1.</source>
        <translation>无法使用该配方：%1。</translation>
    </message>
    <message>
        <source>The recipe asks for a count, share or length that makes no sense.</source>
        <translation>配方中有不合理的数量、比例或长度。</translation>
    </message>
    <message>
        <source>Cannot open the recipe %1.</source>
        <translation>无法打开配方 %1。</translation>
    </message>
    <message>
        <source>Cannot make the folder %1: %2.</source>
        <translation>无法创建文件夹 %1：%2。</translation>
    </message>
    <message>
        <source>The folder %1 holds another run, of other recordings or another recipe: choose an empty one.</source>
        <translation>文件夹 %1 中存有另一次训练，其录音或配方不同：请选择一个空文件夹。</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>已略过：%1</translation>
    </message>
    <message>
        <source>The run was stopped; it can go on.</source>
        <translation>训练已停止；可以继续进行。</translation>
    </message>
    <message>
        <source>Too few recordings to hold some back: there will be no validation.</source>
        <translation>录音太少，无法留出一部分：将不进行验证。</translation>
    </message>
    <message>
        <source>There is not enough memory to train with even one mixture at a time.</source>
        <translation>内存不足，即使每次只用一个混音也无法训练。</translation>
    </message>
    <message>
        <source>Memory did not suffice: from here on with %1 mixtures a worker and step.</source>
        <translation>内存不够：从现在起，每个工作线程每步使用 %1 个混音。</translation>
    </message>
    <message>
        <source>The run cannot be kept from going astray, even at a small learning rate. %1</source>
        <translation>即使学习率很小，也无法使训练保持稳定。%1</translation>
    </message>
    <message>
        <source>%1 The run goes on from step %2 at half the learning rate.</source>
        <translation>%1 训练从第 %2 步以一半的学习率继续。</translation>
    </message>
    <message>
        <source>Listening to the recordings was stopped.</source>
        <translation>聆听录音的操作已停止。</translation>
    </message>
    <message>
        <source>Reading the recordings was stopped.</source>
        <translation>读取录音的操作已停止。</translation>
    </message>
    <message>
        <source>There is nothing to hear in %1.</source>
        <translation>%1 中听不到任何声音。</translation>
    </message>
    <message>
        <source>None of the recordings can be used. %1</source>
        <translation>所有录音都无法使用。%1</translation>
    </message>
    <message>
        <source>The file %1 is damaged; delete it, and the run reads its recordings again.</source>
        <translation>文件 %1 已损坏；请将其删除，训练时会重新读取录音。</translation>
    </message>
    <message>
        <source>Cannot open %1.</source>
        <translation>无法打开 %1。</translation>
    </message>
    <message>
        <source>The manifest in %1 has no column &quot;%2&quot;.</source>
        <translation>%1 中的清单没有“%2”列。</translation>
    </message>
    <message>
        <source>The manifest in %1 has no clip of the wanted splits.</source>
        <translation>%1 中的清单没有属于所需划分的片段。</translation>
    </message>
    <message>
        <source>There are recordings in %1 already: choose another folder.</source>
        <translation>%1 中已有录音：请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Making mixtures was stopped.</source>
        <translation>生成混音的操作已停止。</translation>
    </message>
    <message>
        <source>The list %1 needs the columns &quot;path&quot; and &quot;tags&quot;.</source>
        <translation>列表 %1 需要有“path”和“tags”两列。</translation>
    </message>
    <message>
        <source>There is no %1.</source>
        <translation>%1 不存在。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be read: %2.</source>
        <translation>无法读取文件夹 %1：%2。</translation>
    </message>
    <message>
        <source>No tagged recording is listed in %1.</source>
        <translation>%1 中没有列出任何带标签的录音。</translation>
    </message>
    <message>
        <source>No two of the recordings can be mixed, since all of them share a tag: add recordings of other sounds.</source>
        <translation>没有两段录音可以混合，因为它们都有相同的标签：请添加含有其他声音的录音。</translation>
    </message>
    <message>
        <source>There are no tagged recordings to check.</source>
        <translation>没有可检查的带标签的录音。</translation>
    </message>
    <message>
        <source>What is known of the recordings holds values that are not numbers.</source>
        <translation>录音的已知信息中含有不是数值的值。</translation>
    </message>
    <message>
        <source>The check of tags was stopped.</source>
        <translation>标签检查已停止。</translation>
    </message>
    <message>
        <source>There are no embeddings to measure.</source>
        <translation>没有可测量的嵌入向量。</translation>
    </message>
    <message>
        <source>The embeddings hold values that are not numbers.</source>
        <translation>嵌入向量中含有不是数值的值。</translation>
    </message>
    <message>
        <source>The loss stopped being a number at step %1.</source>
        <translation>损失在第 %1 步不再是数值。</translation>
    </message>
    <message>
        <source>The loss jumped from about %1 to %2 at step %3.</source>
        <translation>损失在第 %3 步从约 %1 跃升至 %2。</translation>
    </message>
    <message>
        <source>What a training run remembered of its losses is not readable.</source>
        <translation>无法读取训练所保存的损失记录。</translation>
    </message>
    <message>
        <source>The gradients of a step are not numbers.</source>
        <translation>某一步的梯度不是数值。</translation>
    </message>
    <message>
        <source>A step changes the weights by more than a tenth; the learning rate is too high.</source>
        <translation>一步使权重的变化超过十分之一；学习率过高。</translation>
    </message>
    <message>
        <source>The steps hardly change the weights; the learning rate is too low.</source>
        <translation>各步几乎不改变权重；学习率过低。</translation>
    </message>
    <message>
        <source>The search for a learning rate needs stages, trials and steps of at least 1.</source>
        <translation>搜索学习率时，阶段数、尝试次数和步数都至少须为 1。</translation>
    </message>
    <message>
        <source>The search for a learning rate needs a lowest rate above 0 and a higher highest one.</source>
        <translation>搜索学习率时，最低学习率须大于 0，最高学习率须大于最低学习率。</translation>
    </message>
    <message>
        <source>The state of the search for a learning rate is not readable.</source>
        <translation>无法读取学习率搜索的状态。</translation>
    </message>
    <message>
        <source>The test of learning rates broke off too early; start it at a lower rate, or give it more steps.</source>
        <translation>学习率测试过早中断；请从更低的学习率开始，或增加步数。</translation>
    </message>
    <message>
        <source>The loss did not fall at any learning rate of the test; try a wider range of rates.</source>
        <translation>测试中没有任何学习率使损失下降；请尝试更宽的学习率范围。</translation>
    </message>
    <message>
        <source>The earlier training run recorded too few gradient norms to refine a schedule from.</source>
        <translation>先前的训练记录的梯度范数太少，无法据此细化学习率计划。</translation>
    </message>
    <message>
        <source>The smoothing of gradient norms must lie between 0 and 1.</source>
        <translation>梯度范数的平滑系数须在 0 和 1 之间。</translation>
    </message>
    <message>
        <source>The earlier training run recorded no usable gradient norms.</source>
        <translation>先前的训练没有记录可用的梯度范数。</translation>
    </message>
    <message>
        <source>A training run needs at least one step.</source>
        <translation>训练至少需要一步。</translation>
    </message>
    <message>
        <source>The warm-up must lie within the training run of %1 steps.</source>
        <translation>预热须在训练的 %1 步之内。</translation>
    </message>
    <message>
        <source>A table of learning rates needs rising steps and rates of 0 or more.</source>
        <translation>学习率表中的步数须递增，学习率须为 0 或以上。</translation>
    </message>
    <message>
        <source>The learning rate must be greater than 0.</source>
        <translation>学习率必须大于 0。</translation>
    </message>
    <message>
        <source>The learning rate must end below its peak.</source>
        <translation>学习率的终值必须低于其峰值。</translation>
    </message>
    <message>
        <source>The beta of REX must be at least 0 and below 1.</source>
        <translation>REX 的 beta 须至少为 0 且小于 1。</translation>
    </message>
    <message>
        <source>Steps of the learning rate need a distance of at least 1 and a factor between 0 and 1.</source>
        <translation>学习率分级下降时，间隔须至少为 1，系数须在 0 和 1 之间。</translation>
    </message>
    <message>
        <source>The rise of a one-cycle schedule must be a part of the run, and start at a part of the peak.</source>
        <translation>单周期计划的上升段须是训练的一部分，且起点须为峰值的一部分。</translation>
    </message>
    <message>
        <source>The decay must be a part of the training run.</source>
        <translation>衰减段须是训练的一部分。</translation>
    </message>
    <message>
        <source>A refined schedule needs the gradient norms of an earlier run.</source>
        <translation>细化的计划需要先前训练的梯度范数。</translation>
    </message>
    <message>
        <source>There is no learning-rate schedule &quot;%1&quot;.</source>
        <translation>没有名为“%1”的学习率计划。</translation>
    </message>
    <message>
        <source>A decay of the learning rate is linear, cosine or rex.</source>
        <translation>学习率的衰减方式只能是 linear、cosine 或 rex。</translation>
    </message>
    <message>
        <source>The learning-rate schedule is not readable: %1</source>
        <translation>无法读取学习率计划：%1</translation>
    </message>
    <message>
        <source>The learning rate can only be brought down while the training runs.</source>
        <translation>只有在训练进行时才能逐渐降低学习率。</translation>
    </message>
    <message>
        <source>Bringing the learning rate down takes at least one step.</source>
        <translation>逐渐降低学习率至少需要一步。</translation>
    </message>
    <message>
        <source>The recording %1 could not be read when the run began.</source>
        <translation>训练开始时无法读取录音 %1。</translation>
    </message>
    <message>
        <source>Cannot read %1.</source>
        <translation>无法读取 %1。</translation>
    </message>
    <message>
        <source>There is no recording in the folder %1.</source>
        <translation>文件夹 %1 中没有录音。</translation>
    </message>
    <message>
        <source>The file %1 is damaged, so the run cannot go on.</source>
        <translation>文件 %1 已损坏，因此训练无法继续。</translation>
    </message>
    <message>
        <source>The run has stopped: let it go on, to hear what the model has learned.</source>
        <translation>训练已停止：请让它继续，以便试听模型学到的内容。</translation>
    </message>
    <message>
        <source>The run in %1 is too short to refine a schedule from.</source>
        <translation>%1 中的运行太短，无法据此细化学习率计划。</translation>
    </message>
    <message>
        <source>The lanes were made by the model &quot;%1&quot;, which is not installed; install it, or ask for their sounds again.</source>
        <translation>这些轨道由模型“%1”生成，但该模型未安装；请安装它，或重新请求这些声音。</translation>
    </message>
    <message>
        <source>The lanes were made by another version of the model &quot;%1&quot;; install that one, or ask for their sounds again.</source>
        <translation>这些轨道由模型“%1”的另一个版本生成；请安装该版本，或重新请求这些声音。</translation>
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
        <source>Audio files and sessions to open.</source>
        <translation>要打开的音频文件和会话。</translation>
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
    <message>
        <source>%1: %2 – %3</source>
        <comment>a range</comment>
        <translation>%1：%2 – %3</translation>
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
    <message>
        <source>Finish %1</source>
        <translation>完成 %1</translation>
    </message>
    <message>
        <source>Not all of how these lanes were made is known, so they cannot be finished: %1. Ask for their sounds again.</source>
        <translation>这些轨道的生成方式不完全已知，因此无法完成：%1。请重新请求这些声音。</translation>
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
    <message>
        <source>Show the model&apos;s mask</source>
        <translation>显示模型的掩码</translation>
    </message>
    <message>
        <source>Finish lanes</source>
        <translation>完成轨道</translation>
    </message>
</context>
<context>
    <name>partita::ExampleChips</name>
    <message>
        <source>not like %1</source>
        <translation>不像 %1</translation>
    </message>
    <message>
        <source>like %1</source>
        <translation>像 %1</translation>
    </message>
    <message>
        <source>Not like what is heard at %1. Click to take this example away.</source>
        <translation>不像在 %1 处听到的声音。单击移除此示例。</translation>
    </message>
    <message>
        <source>More like what is heard at %1. Click to take this example away.</source>
        <translation>更像在 %1 处听到的声音。单击移除此示例。</translation>
    </message>
    <message>
        <source>Take the example away: %1</source>
        <translation>移除示例：%1</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>示例</translation>
    </message>
</context>
<context>
    <name>partita::ExampleController</name>
    <message>
        <source>Select a span of time, or paint, where the sound is alone</source>
        <translation>请选择或绘制只含该声音的部分</translation>
    </message>
    <message>
        <source>Open a recording first</source>
        <translation>请先打开一段录音</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a tool tip and its key</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Separate what sounds like %1</source>
        <translation>分离听起来像 %1 的声音</translation>
    </message>
    <message>
        <source>Make %1 one more example of what you are looking for</source>
        <translation>将 %1 添加为所找声音的又一个示例</translation>
    </message>
    <message>
        <source>What you are looking for is not like %1</source>
        <translation>所找的声音不像 %1</translation>
    </message>
    <message>
        <source>Give what is heard at %1 a name, to ask for it by that</source>
        <translation>为在 %1 处听到的声音命名，以便用该名称请求它</translation>
    </message>
    <message>
        <source>The sounds that you have named</source>
        <translation>您命名的声音</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>two times</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a span of time of a lane</comment>
        <translation>%2 的 %1</translation>
    </message>
    <message>
        <source>Mixture</source>
        <translation>混音</translation>
    </message>
    <message>
        <source>Like %1</source>
        <comment>a lane&apos;s name</comment>
        <translation>类似 %1</translation>
    </message>
    <message>
        <source>%1, not like %2</source>
        <translation>%1，不像 %2</translation>
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
    <name>partita::HearBar</name>
    <message>
        <source>&amp;Listen to</source>
        <translation>试听(&amp;L)</translation>
    </message>
    <message>
        <source>Mixture to listen to</source>
        <translation>要试听的混音</translation>
    </message>
    <message>
        <source>Mixtures of recordings that nothing is learned from</source>
        <translation>不用于学习的录音的混音</translation>
    </message>
    <message>
        <source>There is something to hear once the training has begun</source>
        <translation>训练开始后即可试听</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Hear the mixture taken apart by the model as it was before</source>
        <translation>试听由训练前的模型分离的混音</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Hear the mixture taken apart by the model as it is now</source>
        <translation>试听由现在的模型分离的混音</translation>
    </message>
    <message>
        <source>Taking it apart…</source>
        <translation>正在分离…</translation>
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
    <name>partita::HeldBackSamples</name>
    <message>
        <source>“%1” from %2 + %3</source>
        <comment>a sound, and two mixed files</comment>
        <translation>“%1”，来自 %2 + %3</translation>
    </message>
    <message>
        <source>Listen to the model as it is now</source>
        <translation>试听现在的模型</translation>
    </message>
    <message>
        <source>Listen to the model before</source>
        <translation>试听之前的模型</translation>
    </message>
    <message>
        <source>The model does not know “%1” yet: you hear the whole mixture.</source>
        <translation>模型还不认识“%1”：您听到的是整个混音。</translation>
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
    <name>partita::LabelReviewView</name>
    <message>
        <source>open</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>leave as it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>keep &quot;%1&quot;</source>
        <translation>保留“%1”</translation>
    </message>
    <message>
        <source>add &quot;%1&quot;</source>
        <translation>添加“%1”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in its place</source>
        <translation>改为“%1”</translation>
    </message>
    <message>
        <source>remove &quot;%1&quot;</source>
        <translation>移除“%1”</translation>
    </message>
    <message>
        <source>How likely it is that the tag is wrong</source>
        <translation>标签有误的可能性</translation>
    </message>
    <message>
        <source>(a tag is missing)</source>
        <translation>（缺少标签）</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>Doubtful tag</source>
        <translation>可疑标签</translation>
    </message>
    <message>
        <source>Sounds more like</source>
        <translation>听起来更像</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>可信度</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Tags that look wrong</source>
        <translation>看起来有误的标签</translation>
    </message>
    <message>
        <source>Doubtful tags</source>
        <translation>可疑标签</translation>
    </message>
    <message>
        <source>Space plays, K keeps the tag, U takes the suggestion, R removes the tag</source>
        <translation>空格键播放，K 保留标签，U 采用建议，R 移除标签</translation>
    </message>
    <message>
        <source>The model has listened to the recordings. These tags do not fit what it heard: listen, and decide. It can be wrong, above all about sounds that it is yet to learn.</source>
        <translation>模型已聆听这些录音。以下标签与它听到的不符：请试听后决定。模型也可能出错，尤其是对它尚未学习的声音。</translation>
    </message>
    <message>
        <source>Keep all others</source>
        <translation>保留其余所有标签</translation>
    </message>
    <message>
        <source>Keep every tag that is still open</source>
        <translation>保留所有待定的标签</translation>
    </message>
    <message>
        <source>Listening to the recordings…</source>
        <translation>正在聆听录音…</translation>
    </message>
    <message>
        <source>Tags that do not fit what is heard are shown here before anything is learned from them.</source>
        <translation>与所听到的内容不符的标签会先显示在这里，然后才会用于学习。</translation>
    </message>
    <message>
        <source>Skip the check</source>
        <translation>跳过检查</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>不检查，直接继续</translation>
    </message>
    <message>
        <source>The tags could not be checked.</source>
        <translation>无法检查标签。</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Listen to the recordings again</source>
        <translation>重新聆听录音</translation>
    </message>
    <message>
        <source>Nothing looks wrong</source>
        <translation>没有发现问题</translation>
    </message>
    <message>
        <source>The tags fit what the model hears in the recordings, as far as it knows the sounds.</source>
        <translation>就模型所认识的声音而言，标签与它在录音中听到的相符。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; seems to be heard in %2, which does not have that tag.</source>
        <translation>在 %2 中似乎能听到“%1”，但它没有这个标签。</translation>
    </message>
    <message>
        <source>%1 has the tag &quot;%2&quot;, which does not fit what is heard; the model knows none that fits better.</source>
        <translation>%1 的标签“%2”与听到的内容不符；模型没有找到更合适的标签。</translation>
    </message>
    <message>
        <source>%1 has the tag &quot;%2&quot;; what is heard sounds more like &quot;%3&quot;.</source>
        <translation>%1 的标签是“%2”；听到的内容更像“%3”。</translation>
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
        <source>Stop (Space)</source>
        <translation>停止（空格键）</translation>
    </message>
    <message>
        <source>Play the recording (Space)</source>
        <translation>播放录音（空格键）</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>The tags are right as they are (K)</source>
        <translation>标签正确，无需更改 (K)</translation>
    </message>
    <message>
        <source>Add the tag</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>Use suggestion</source>
        <translation>采用建议</translation>
    </message>
    <message>
        <source>Take the suggested tag (U)</source>
        <translation>采用建议的标签 (U)</translation>
    </message>
    <message>
        <source>Remove tag</source>
        <translation>移除标签</translation>
    </message>
    <message>
        <source>The recording loses this tag, and gets no other (R)</source>
        <translation>录音失去此标签，也不添加其他标签 (R)</translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>还有 %n 项待定</numerusform>
        </translation>
    </message>
    <message>
        <source>All decided</source>
        <translation>已全部决定</translation>
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
    <name>partita::LearningChoice</name>
    <message>
        <source>&amp;Base model</source>
        <translation>基础模型(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Name of the new model</source>
        <translation>新模型的名称(&amp;N)</translation>
    </message>
    <message>
        <source>Base model</source>
        <translation>基础模型</translation>
    </message>
    <message>
        <source>The model that is taught; its file stays as it is</source>
        <translation>要训练的模型；其文件保持不变</translation>
    </message>
    <message>
        <source>Name of the new model</source>
        <translation>新模型的名称</translation>
    </message>
    <message>
        <source>What the model is called in the list of models</source>
        <translation>模型在模型列表中的名称</translation>
    </message>
    <message>
        <source>How it learns</source>
        <translation>学习方式</translation>
    </message>
    <message>
        <source>From tags</source>
        <translation>根据标签</translation>
    </message>
    <message>
        <source>Two recordings are mixed, and the model takes each sound out by its tag. What it takes out has to sound like the tag and to add up to the recording it came from. The sounds need not be apart.</source>
        <translation>将两段录音混合，模型根据标签取出每种声音。取出的声音必须与标签相符，合起来须等于其所属的录音。各种声音无需分开。</translation>
    </message>
    <message>
        <source>From tags and sounds alone</source>
        <translation>根据标签和单独的声音</translation>
    </message>
    <message>
        <source>As from tags, and recordings in which one sound is heard alone show exactly what it is.</source>
        <translation>与“根据标签”相同，此外，只含一种声音的录音能准确说明该声音是什么样。</translation>
    </message>
    <message>
        <source>From sounds alone</source>
        <translation>根据单独的声音</translation>
    </message>
    <message>
        <source>Only recordings in which one sound is heard alone are used; the others are left out.</source>
        <translation>只使用只含一种声音的录音；其余录音会被略过。</translation>
    </message>
    <message>
        <source>By whole recordings</source>
        <translation>根据整段录音</translation>
    </message>
    <message>
        <source>Two recordings are mixed, and each is taken out as a whole by all its tags together. The simplest way: it does not learn to part sounds that are always heard together.</source>
        <translation>将两段录音混合，再根据各自的全部标签将每段录音整体取出。这是最简单的方式：模型不会学习如何分开总是同时出现的声音。</translation>
    </message>
    <message>
        <source>What may change in the model</source>
        <translation>模型中可以改变的部分</translation>
    </message>
    <message>
        <source>Quick: only the new sounds</source>
        <translation>快速：仅新声音</translation>
    </message>
    <message>
        <source>Only the meaning of the new tags is learned: nothing that the model knows changes.</source>
        <translation>只学习新标签的含义：模型已有的知识不会改变。</translation>
    </message>
    <message>
        <source>Usual: how it answers to tags</source>
        <translation>常规：对标签的响应方式</translation>
    </message>
    <message>
        <source>The part that listens to the tags learns too. Fast, and it forgets little.</source>
        <translation>模型中处理标签的部分也会学习。速度快，遗忘少。</translation>
    </message>
    <message>
        <source>Full: everything</source>
        <translation>完整：全部</translation>
    </message>
    <message>
        <source>For many recordings and much time. It can become best at your sounds, and forgets most of the others.</source>
        <translation>适合录音多、时间充裕的情况。对您的声音可以达到最佳效果，但会遗忘大部分其他声音。</translation>
    </message>
    <message>
        <source>The model knows all tags of these recordings.</source>
        <translation>模型认识这些录音的所有标签。</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 以及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>New to the model: %1.</source>
        <translation>模型尚不认识：%1。</translation>
    </message>
    <message>
        <source>Recommended: %1</source>
        <translation>推荐：%1</translation>
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
    <message>
        <source>Draw what the model gave to “%1”, to be corrected by hand</source>
        <translation>绘出模型分给“%1”的部分，以便手动修正</translation>
    </message>
    <message>
        <source>Make “%1” again so that it has just what is painted; later hints keep that</source>
        <translation>重新生成“%1”，使其恰好包含绘制的部分；之后的提示会保留它</translation>
    </message>
    <message>
        <source>Change the mask first: paint what is missing, erase what is too much</source>
        <translation>请先更改掩码：绘制缺少的部分，擦除多余的部分</translation>
    </message>
    <message>
        <source>The model&apos;s mask of %1</source>
        <translation>%1 的模型掩码</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1（只读）</translation>
    </message>
    <message>
        <source>%1*</source>
        <comment>a recording with unsaved changes</comment>
        <translation>%1*</translation>
    </message>
    <message>
        <source>%1, not saved yet</source>
        <translation>%1，尚未保存</translation>
    </message>
    <message>
        <source>Save the changes?</source>
        <translation>保存更改吗？</translation>
    </message>
    <message>
        <source>%1 has changes that are not saved. Without saving they are lost.</source>
        <translation>%1 有未保存的更改。不保存将会丢失。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>不保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>There are changes that are not saved in: %1. Without saving they are lost.</source>
        <translation>以下内容有未保存的更改：%1。不保存将会丢失。</translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>全部保存</translation>
    </message>
    <message>
        <source>Save none</source>
        <translation>全部不保存</translation>
    </message>
    <message>
        <source>A separation is running; closing stops it, and its lanes are kept as far as they are.</source>
        <translation>正在进行分离；关闭会停止分离，轨道中已完成的部分予以保留。</translation>
    </message>
    <message>
        <source>Partita closes as soon as everything is saved.</source>
        <translation>全部保存后，Partita 将立即关闭。</translation>
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
    <message>
        <source>The recording is long, so the mask is shown for the part that is seen. Select a span of time to have it for that.</source>
        <translation>录音很长，因此只显示可见部分的掩码。选择时间段即可显示该段的掩码。</translation>
    </message>
    <message>
        <source>There is nothing in this lane there.</source>
        <translation>此轨道在该处没有内容。</translation>
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
    <message>
        <source>Recordings and sessions (%1)</source>
        <extracomment>%1 is a list of patterns such as *.partita *.wav *.flac</extracomment>
        <translation>录音和会话 (%1)</translation>
    </message>
    <message>
        <source>Sessions (%1)</source>
        <translation>会话 (%1)</translation>
    </message>
    <message>
        <source>Save the session</source>
        <translation>保存会话</translation>
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
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Give this sound a name, to ask for it by that from now on</source>
        <translation>为此声音命名，以后即可用该名称请求它</translation>
    </message>
    <message>
        <source>Save the examples as a sound</source>
        <translation>将示例保存为声音</translation>
    </message>
    <message>
        <source>%1 (yours)</source>
        <translation>%1（您的）</translation>
    </message>
    <message>
        <source>more like the example</source>
        <translation>更像示例的声音</translation>
    </message>
    <message>
        <source>Now show what it is like: select or paint it, and choose “Find More Like This”.</source>
        <translation>现在请指出它听起来像什么：选择或绘制它，然后选择“查找更多类似声音”。</translation>
    </message>
</context>
<context>
    <name>partita::QueryEdit</name>
    <message>
        <source>Known sounds</source>
        <translation>已知声音</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>您的</translation>
    </message>
    <message>
        <source>%1, a sound of yours</source>
        <translation>%1，您的声音</translation>
    </message>
</context>
<context>
    <name>partita::RecordingModel</name>
    <message>
        <source>%1 (new sound)</source>
        <translation>%1（新声音）</translation>
    </message>
    <message>
        <source>%1 (suggested)</source>
        <translation>%1（建议）</translation>
    </message>
    <message>
        <source>no tags</source>
        <translation>无标签</translation>
    </message>
    <message>
        <source>The recording is being read</source>
        <translation>正在读取录音</translation>
    </message>
    <message>
        <source>The name of the file</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>How long it lasts</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>Every sound that is heard in it, apart by commas. F2 or a double click edits them.</source>
        <translation>其中能听到的每种声音，用半角逗号分隔。按 F2 或双击进行编辑。</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Nothing else is heard in it: an example of its sound alone (I)</source>
        <translation>其中听不到其他声音：可作为该声音单独出现的示例 (I)</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>单独</translation>
    </message>
    <message>
        <source>Nothing is learned from it: what was learned is checked with it. Where none is marked, some are chosen (H)</source>
        <translation>不用于学习：用来检查学到的内容。如果一段都没有标记，则自动选择几段 (H)</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>用于检查</translation>
    </message>
</context>
<context>
    <name>partita::RecordingTable</name>
    <message>
        <source>All recordings (%1)</source>
        <translation>所有录音（%1）</translation>
    </message>
    <message>
        <source>Without tags (%1)</source>
        <translation>无标签（%1）</translation>
    </message>
    <message>
        <source>%1 (%2), new</source>
        <translation>%1（%2），新</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>A new sound, which the model learns</source>
        <translation>新声音，模型将学习它</translation>
    </message>
    <message>
        <source>A sound that the model knows</source>
        <translation>模型认识的声音</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s)</source>
        <translation>
            <numerusform>%n 段录音</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 long</source>
        <translation>时长 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n 个标签</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new sound(s)</source>
        <translation>
            <numerusform>%n 种新声音</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without tags</source>
        <translation>
            <numerusform>%n 段无标签</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held back to check</source>
        <translation>
            <numerusform>%n 段留作检查</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be read</source>
        <translation>
            <numerusform>%n 段无法读取</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已选择 %n 段</numerusform>
        </translation>
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
        <source>Stop (Space)</source>
        <translation>停止（空格键）</translation>
    </message>
    <message>
        <source>Play this recording (Space)</source>
        <translation>播放此录音（空格键）</translation>
    </message>
    <message>
        <source>No recording chosen</source>
        <translation>未选择录音</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Edit tags…</source>
        <translation>编辑标签…</translation>
    </message>
    <message>
        <source>Take the suggested tag &quot;%1&quot;</source>
        <translation>采用建议的标签“%1”</translation>
    </message>
    <message>
        <source>Nothing else is heard in it, or take that back</source>
        <translation>标记或取消标记为听不到其他声音</translation>
    </message>
    <message>
        <source>Hold back to check, or take that back</source>
        <translation>标记或取消标记为留作检查</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>从列表中移除</translation>
    </message>
    <message>
        <source>Drop recordings here, or folders of them</source>
        <translation>将录音或包含录音的文件夹拖放到此处</translation>
    </message>
    <message>
        <source>Take recordings in which the sounds are heard that the model is to learn, also together with others. Then say for each what is heard in it: &quot;fan, dog&quot;. The sounds need not be apart. A folder named after its sounds (&quot;fan, dog&quot;) gives the tags by itself.</source>
        <translation>请使用含有模型要学习的声音的录音，其中也可以有其他声音。然后用英语写出每段录音中能听到什么：“fan, dog”。各种声音无需分开。如果文件夹以其中的声音命名（“fan, dog”），标签会自动取自文件夹名称。</translation>
    </message>
    <message>
        <source>Recordings and their tags</source>
        <translation>录音及其标签</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Choose recordings to learn from</source>
        <translation>选择用于学习的录音</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>Choose a folder of recordings</source>
        <translation>选择录音文件夹</translation>
    </message>
    <message>
        <source>Listening… %1 %</source>
        <translation>正在聆听… %1%</translation>
    </message>
    <message>
        <source>Click to end it</source>
        <translation>单击结束</translation>
    </message>
    <message>
        <source>Suggest tags</source>
        <translation>建议标签</translation>
    </message>
    <message>
        <source>The model listens to every recording and suggests the sounds that it knows</source>
        <translation>模型聆听每段录音，并建议它所认识的声音</translation>
    </message>
    <message>
        <source>Find recordings</source>
        <translation>查找录音</translation>
    </message>
    <message>
        <source>Show only the recordings with these words in their name or tags</source>
        <translation>只显示名称或标签中含有这些词的录音</translation>
    </message>
    <message>
        <source>Find a name or tag</source>
        <translation>查找名称或标签</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>F2 edits the tags, Space plays, Delete removes, I marks that nothing else is heard, H holds back, S takes the suggested tag</source>
        <translation>F2 编辑标签，空格键播放，Delete 移除，I 标记为听不到其他声音，H 留作检查，S 采用建议的标签</translation>
    </message>
    <message>
        <source>Tags of all recordings</source>
        <translation>所有录音的标签</translation>
    </message>
    <message>
        <source>Show only the recordings with this tag</source>
        <translation>只显示带有此标签的录音</translation>
    </message>
    <message>
        <source>Tags for the selected recordings</source>
        <translation>所选录音的标签</translation>
    </message>
    <message>
        <source>Tags, apart by commas, for all selected recordings</source>
        <translation>用于所有选中录音的标签，用半角逗号分隔</translation>
    </message>
    <message>
        <source>Tags, apart by commas</source>
        <translation>标签，用半角逗号分隔</translation>
    </message>
    <message>
        <source>Add to selected</source>
        <translation>添加到所选</translation>
    </message>
    <message>
        <source>Give the selected recordings these tags too</source>
        <translation>为所选录音也加上这些标签</translation>
    </message>
    <message>
        <source>Take from selected</source>
        <translation>从所选中移除</translation>
    </message>
    <message>
        <source>Take these tags from the selected recordings</source>
        <translation>从所选录音中移除这些标签</translation>
    </message>
    <message>
        <source>Take the selected recordings off the list; the files stay (Delete)</source>
        <translation>将所选录音移出列表；文件保留 (Delete)</translation>
    </message>
</context>
<context>
    <name>partita::RecordingsStep</name>
    <message>
        <source>Add a folder of recordings</source>
        <translation>添加录音文件夹</translation>
    </message>
    <message>
        <source>Read a &amp;List…</source>
        <translation>读取列表(&amp;L)…</translation>
    </message>
    <message>
        <source>A CSV file with the columns path and tags, as Save the List writes it</source>
        <translation>包含 path 和 tags 两列的 CSV 文件，与“保存列表”写入的相同</translation>
    </message>
    <message>
        <source>&amp;Save the List…</source>
        <translation>保存列表(&amp;S)…</translation>
    </message>
    <message>
        <source>Recordings, tags and marks as a CSV file, to be read again or given to partita-cli finetune</source>
        <translation>将录音、标签和标记存为 CSV 文件，以便重新读取或提供给 partita-cli finetune</translation>
    </message>
    <message>
        <source>There is no model that could listen: install one, or choose another in the settings.</source>
        <translation>没有可用于聆听的模型：请安装一个，或在设置中选择其他模型。</translation>
    </message>
    <message>
        <source>Listen for tags</source>
        <translation>聆听以建议标签</translation>
    </message>
    <message>
        <source>Add recordings: drop files or folders here.</source>
        <translation>添加录音：将文件或文件夹拖放到此处。</translation>
    </message>
    <message>
        <source>The recordings are being read.</source>
        <translation>正在读取录音。</translation>
    </message>
    <message>
        <source>Say what is heard in the recordings: give them tags.</source>
        <translation>说明录音中能听到什么：为它们添加标签。</translation>
    </message>
    <message>
        <source>Two recordings that share no tag are needed: the model learns from mixtures of such recordings.</source>
        <translation>需要两段没有相同标签的录音：模型从这类录音的混音中学习。</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) without tags will be left out.</source>
        <translation>
            <numerusform>%n 段无标签的录音将被略过。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) cannot be read and will be left out.</source>
        <translation>
            <numerusform>%n 段无法读取的录音将被略过。</numerusform>
        </translation>
    </message>
    <message>
        <source>Read a list of recordings</source>
        <translation>读取录音列表</translation>
    </message>
    <message>
        <source>Lists (*.csv)</source>
        <translation>列表 (*.csv)</translation>
    </message>
    <message>
        <source>Save the list of recordings</source>
        <translation>保存录音列表</translation>
    </message>
    <message>
        <source>The list is saved as %1.</source>
        <translation>列表已保存为 %1。</translation>
    </message>
</context>
<context>
    <name>partita::ResultView</name>
    <message>
        <source>Result of the training</source>
        <translation>训练结果</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>前后对比</translation>
    </message>
    <message>
        <source>Measured on mixtures of recordings that nothing was learned from</source>
        <translation>以不用于学习的录音的混音测得</translation>
    </message>
    <message>
        <source>On recordings held back</source>
        <translation>在留作检查的录音上</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Hear the difference</source>
        <translation>试听差别</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What the model is called in the list of models</source>
        <translation>模型在模型列表中的名称</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>显示文件夹</translation>
    </message>
    <message>
        <source>Open the folder of the models</source>
        <translation>打开模型所在的文件夹</translation>
    </message>
    <message>
        <source>Nothing has been learned yet</source>
        <translation>尚未学到任何内容</translation>
    </message>
    <message>
        <source>The model has learned from your recordings</source>
        <translation>模型已从您的录音中学习</translation>
    </message>
    <message numerus="yes">
        <source>The model has learned %n new sound(s)</source>
        <translation>
            <numerusform>模型已学会 %n 种新声音</numerusform>
        </translation>
    </message>
    <message>
        <source>Separation (SDRi)</source>
        <translation>分离效果 (SDRi)</translation>
    </message>
    <message>
        <source>How much nearer a sound is to itself after it was taken out of a mixture; higher is better</source>
        <translation>从混音中取出后，声音与其原样接近了多少；越高越好</translation>
    </message>
    <message>
        <source>Agreement with the base model</source>
        <translation>与基础模型的一致程度</translation>
    </message>
    <message>
        <source>On sounds that the base model knows: how near what is taken out is to what it takes out; higher means that less was forgotten</source>
        <translation>对于基础模型认识的声音：取出的内容与基础模型取出的内容有多接近；越高表示遗忘越少</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>What was minimised; lower is better</source>
        <translation>训练所最小化的量；越低越好</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n 步</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s), %1</source>
        <translation>
            <numerusform>%n 段录音，%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held back to check</source>
        <translation>
            <numerusform>%n 段留作检查</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as %1. It is in the list of models.</source>
        <translation>已保存为 %1。它已在模型列表中。</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>&amp;Save model</source>
        <translation>保存模型(&amp;S)</translation>
    </message>
    <message>
        <source>It is saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Put it into the list of models</source>
        <translation>将它加入模型列表</translation>
    </message>
    <message>
        <source>&amp;Use now</source>
        <translation>立即使用(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Use now on &quot;%1&quot;</source>
        <translation>立即用于“%1”(&amp;U)</translation>
    </message>
    <message>
        <source>Open a recording to use the model on it</source>
        <translation>请打开一段录音，以便使用该模型</translation>
    </message>
    <message>
        <source>Choose this model for the recording that is open</source>
        <translation>为当前打开的录音选用此模型</translation>
    </message>
</context>
<context>
    <name>partita::ScheduleEditor</name>
    <message>
        <source>Length and learning rate</source>
        <translation>长度和学习率</translation>
    </message>
    <message>
        <source>&amp;Steps</source>
        <translation>步数(&amp;S)</translation>
    </message>
    <message>
        <source>How often the model is corrected. More steps take longer and learn more, up to a point</source>
        <translation>对模型进行多少次修正。步数越多，用时越长，学到的也越多，但有一定限度</translation>
    </message>
    <message>
        <source>&amp;Find the rate while it learns (AutoLRS)</source>
        <translation>边学习边寻找学习率 (AutoLRS)(&amp;F)</translation>
    </message>
    <message>
        <source>Tries rates on the way, goes back, and takes the best one for each part of the run (AutoLRS). No rate to choose, but it takes about twice as long</source>
        <translation>途中试用多个学习率，再退回，为训练的每一段取用最好的一个 (AutoLRS)。无需选择学习率，但用时约为两倍</translation>
    </message>
    <message>
        <source>S&amp;chedule</source>
        <translation>调度方式(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Peak rate</source>
        <translation>峰值学习率(&amp;P)</translation>
    </message>
    <message>
        <source>The highest learning rate: how far the model moves at a step. The range test finds one</source>
        <translation>最高的学习率：模型每一步移动多远。可用范围测试来寻找</translation>
    </message>
    <message>
        <source>&amp;Warm-up</source>
        <translation>预热(&amp;W)</translation>
    </message>
    <message>
        <source>Over so many steps the rate rises at the start: large first steps can spoil the model</source>
        <translation>学习率在开头的这些步内逐渐升高：一开始步子太大会损坏模型</translation>
    </message>
    <message>
        <source>&amp;Ends at</source>
        <translation>结束于(&amp;E)</translation>
    </message>
    <message>
        <source>The rate that the schedule ends at, as a share of the peak. 0 is right unless the run is to go on later</source>
        <translation>调度结束时的学习率，以相对峰值的比例表示。除非以后还要继续训练，否则设为 0 即可</translation>
    </message>
    <message>
        <source>&amp;Bend</source>
        <translation>弯曲度(&amp;B)</translation>
    </message>
    <message>
        <source>0: falls evenly. The nearer to 1, the longer it stays high; 0.5 is that of the paper</source>
        <translation>0：均匀下降。越接近 1，保持高位的时间越长；论文中为 0.5</translation>
    </message>
    <message>
        <source>&amp;Drop every</source>
        <translation>下降间隔(&amp;D)</translation>
    </message>
    <message>
        <source>After so many steps the rate falls</source>
        <translation>每隔这么多步，学习率下降一次</translation>
    </message>
    <message>
        <source>Drop &amp;to</source>
        <translation>降至(&amp;T)</translation>
    </message>
    <message>
        <source>What is left of the rate after a drop</source>
        <translation>下降后学习率剩下的比例</translation>
    </message>
    <message>
        <source>&amp;Rise</source>
        <translation>上升(&amp;R)</translation>
    </message>
    <message>
        <source>The share of the run in which the rate rises</source>
        <translation>学习率上升阶段占整个训练的比例</translation>
    </message>
    <message>
        <source>&amp;Decay</source>
        <translation>衰减(&amp;D)</translation>
    </message>
    <message>
        <source>The share of the run, at its end, in which the rate falls</source>
        <translation>训练末尾学习率下降阶段占整个训练的比例</translation>
    </message>
    <message>
        <source>Decay &amp;shape</source>
        <translation>衰减形状(&amp;S)</translation>
    </message>
    <message>
        <source>How the rate falls at the end</source>
        <translation>学习率在末尾如何下降</translation>
    </message>
    <message>
        <source> steps</source>
        <translation> 步</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>线性</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>余弦</translation>
    </message>
    <message>
        <source>REX</source>
        <translation>REX</translation>
    </message>
    <message>
        <source>Range test</source>
        <translation>范围测试</translation>
    </message>
    <message>
        <source>Progress of the range test</source>
        <translation>范围测试的进度</translation>
    </message>
    <message>
        <source>The rate is found while the model learns: there is nothing to draw beforehand. The live page shows which rates were tried and taken.</source>
        <translation>学习率在模型学习的过程中确定，因此事先没有可绘制的内容。实时页面会显示试过和采用了哪些学习率。</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>第 %1 步</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Learning rate over the steps</source>
        <translation>学习率随步数的变化</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Range test: loss over learning rate</source>
        <translation>范围测试：损失随学习率的变化</translation>
    </message>
    <message>
        <source>How long it takes is being measured…</source>
        <translation>正在测量所需时间…</translation>
    </message>
    <message>
        <source>Takes %1 on this machine</source>
        <translation>在此电脑上需要%1</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>停止测试</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>重新测试</translation>
    </message>
    <message>
        <source>Test rates</source>
        <translation>测试学习率</translation>
    </message>
    <message>
        <source>End the range test</source>
        <translation>结束范围测试</translation>
    </message>
    <message>
        <source>A short run from low to high rates shows where the loss falls fastest</source>
        <translation>从低学习率到高学习率短时试跑，显示损失在何处下降最快</translation>
    </message>
    <message>
        <source>The rate rises step by step; nothing of this is kept.</source>
        <translation>学习率逐步升高；测试中的改变都不会保留。</translation>
    </message>
    <message>
        <source>A short run from low to high rates finds a good peak rate for these recordings.</source>
        <translation>从低学习率到高学习率短时试跑，为这些录音找到合适的峰值学习率。</translation>
    </message>
    <message>
        <source>The loss falls fastest at %1 and breaks at %2.</source>
        <translation>损失在 %1 处下降最快，在 %2 处失控。</translation>
    </message>
    <message>
        <source>The loss falls fastest at %1.</source>
        <translation>损失在 %1 处下降最快。</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>使用 %1</translation>
    </message>
    <message>
        <source>Take this as the peak rate</source>
        <translation>将其用作峰值学习率</translation>
    </message>
    <message>
        <source>Loss, smoothed</source>
        <translation>损失（平滑后）</translation>
    </message>
    <message>
        <source>Suggested rate</source>
        <translation>建议的学习率</translation>
    </message>
</context>
<context>
    <name>partita::ScheduleWords</name>
    <message>
        <source>Constant</source>
        <translation>恒定</translation>
    </message>
    <message>
        <source>Linear decay</source>
        <translation>线性衰减</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>余弦</translation>
    </message>
    <message>
        <source>In steps</source>
        <translation>阶梯式</translation>
    </message>
    <message>
        <source>One cycle</source>
        <translation>单周期</translation>
    </message>
    <message>
        <source>Stable, then decay</source>
        <translation>先稳定后衰减</translation>
    </message>
    <message>
        <source>REX</source>
        <translation>REX</translation>
    </message>
    <message>
        <source>Refined from an earlier run</source>
        <translation>根据先前的训练优化</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>The same rate throughout. For trying things out: the loss stays higher than where the rate falls in the end.</source>
        <translation>学习率始终不变。适合试验：损失会高于最后降低学习率的方式。</translation>
    </message>
    <message>
        <source>Falls evenly to the end. A safe choice for short and for long runs.</source>
        <translation>均匀下降到最后。无论训练长短，都是稳妥的选择。</translation>
    </message>
    <message>
        <source>Falls slowly at first and at last. For long runs; in short ones too few steps are made at a high rate.</source>
        <translation>开头和末尾下降较慢。适合长时间训练；短训练中以高学习率进行的步数太少。</translation>
    </message>
    <message>
        <source>Falls at once after every so many steps. When you know from earlier runs where the loss stops falling.</source>
        <translation>每隔一定步数立即下降。适合已从先前的训练中得知损失在何处停止下降的情况。</translation>
    </message>
    <message>
        <source>Rises, then falls. When a high peak rate is unstable from the start.</source>
        <translation>先上升，后下降。适合一开始就用高峰值学习率会不稳定的情况。</translation>
    </message>
    <message>
        <source>Holds the peak, and falls in the last part. When you do not know yet how long to go on: annealing can begin at any time.</source>
        <translation>保持峰值，在最后一段下降。适合还不知道要训练多久的情况：随时可以开始退火。</translation>
    </message>
    <message>
        <source>Stays high for long, then falls faster and faster. The usual choice: in short runs it makes the most of few steps, which is why it is taken unless you choose another (arXiv 2107.04197).</source>
        <translation>长时间保持高位，然后下降得越来越快。通常的选择：在短训练中能充分利用不多的步数，因此在您未另作选择时采用它 (arXiv 2107.04197)。</translation>
    </message>
    <message>
        <source>Follows how steady the gradients of an earlier run on these recordings were (arXiv 2310.07831). For a second run.</source>
        <translation>依照先前在这些录音上训练时梯度的稳定程度 (arXiv 2310.07831)。适合第二次训练。</translation>
    </message>
    <message>
        <source>Rates at given steps.</source>
        <translation>在指定的步使用指定的学习率。</translation>
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
    <name>partita::SessionController</name>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>The session is open already</source>
        <translation>会话已打开</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>以只读方式打开</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The unsaved work on %1 belongs to a session that cannot be opened: %2</source>
        <translation>%1 未保存的工作内容属于一个无法打开的会话：%2</translation>
    </message>
    <message>
        <source>%1 is damaged. What could be read is here; save it under another name.</source>
        <translation>%1 已损坏。能读取的内容都在这里；请以其他名称保存。</translation>
    </message>
    <message>
        <source>%1 is damaged. What could be read is here, but something is missing in: %2. Save it under another name.</source>
        <translation>%1 已损坏。能读取的内容都在这里，但以下各项有缺失：%2。请以其他名称保存。</translation>
    </message>
    <message>
        <source>%1 is open for reading only. To keep changes, save it under another name.</source>
        <translation>%1 以只读方式打开。要保留更改，请以其他名称保存。</translation>
    </message>
    <message>
        <source>The recording of %1 is another file now: %2</source>
        <translation>%1 的录音现在是另一个文件：%2</translation>
    </message>
    <message>
        <source>The recording of %1 is not found: %2</source>
        <translation>找不到 %1 的录音：%2</translation>
    </message>
    <message>
        <source>Find the recording…</source>
        <translation>查找录音…</translation>
    </message>
    <message>
        <source>Where is %1 now?</source>
        <translation>%1 现在在哪里？</translation>
    </message>
    <message>
        <source>Compare %1</source>
        <translation>比对 %1</translation>
    </message>
    <message>
        <source>This is another file</source>
        <translation>这是另一个文件</translation>
    </message>
    <message>
        <source>%1 is as long as the recording of %2, but not the same file. With another recording, lanes and recording no longer fit each other.</source>
        <translation>%1 与 %2 的录音长度相同，但不是同一个文件。换用其他录音后，轨道与录音将不再对应。</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使用它</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 副本</translation>
    </message>
    <message>
        <source>%1 is saved, but not all of these lanes could be read: %2. %3</source>
        <translation>%1 已保存，但以下轨道未能全部读取：%2。%3</translation>
    </message>
    <message>
        <source>There is unsaved work that cannot be read: %1</source>
        <translation>有无法读取的未保存工作内容：%1</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
    <message numerus="yes">
        <source>Partita was not closed properly. There is unsaved work on %n recording(s): %1.</source>
        <translation>
            <numerusform>Partita 未正常关闭。%n 段录音有未保存的工作内容：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Recover %1</source>
        <translation>恢复 %1</translation>
    </message>
    <message>
        <source>Discard the unsaved work?</source>
        <translation>丢弃未保存的工作内容？</translation>
    </message>
    <message>
        <source>What was not saved of %1 will be lost.</source>
        <translation>%1 中未保存的内容将会丢失。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Unsaved work could not be kept for the case of a crash, so save it soon. %1</source>
        <translation>无法为意外崩溃备份未保存的工作内容，请尽快保存。%1</translation>
    </message>
    <message>
        <source>These lanes of %1 were not finished when it was saved, and are silent where they end: %2.</source>
        <translation>保存 %1 时以下轨道尚未完成，未完成的部分是静默的：%2。</translation>
    </message>
    <message>
        <source>Finish them</source>
        <translation>完成它们</translation>
    </message>
    <message>
        <source>%1 is open for reading only, so it stays as it is. Your changes can be saved under another name.</source>
        <translation>%1 以只读方式打开，因此保持不变。您的更改可以另存为其他名称。</translation>
    </message>
    <message>
        <source>%1 is damaged, so it stays as it is. What is here can be saved under another name.</source>
        <translation>%1 已损坏，因此保持不变。此处的内容可以另存为其他名称。</translation>
    </message>
    <message>
        <source>Save under another name?</source>
        <translation>要以其他名称保存吗？</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>另存为…</translation>
    </message>
</context>
<context>
    <name>partita::SessionKeeper</name>
    <message>
        <source>Save %1</source>
        <translation>保存 %1</translation>
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
    <name>partita::SoundLibrary</name>
    <message>
        <source>Listen for “%1”</source>
        <translation>聆听“%1”</translation>
    </message>
    <message>
        <source>Listen to the example</source>
        <translation>聆听示例</translation>
    </message>
</context>
<context>
    <name>partita::SoundsDialog</name>
    <message>
        <source>My Sounds</source>
        <translation>我的声音</translation>
    </message>
    <message>
        <source>New sound</source>
        <translation>新声音</translation>
    </message>
    <message>
        <source>Heard in %1</source>
        <translation>取自 %1</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>front door</source>
        <translation>前门</translation>
    </message>
    <message>
        <source>Name of the new sound</source>
        <translation>新声音的名称</translation>
    </message>
    <message>
        <source>What you will type to ask for it: a few plain words, such as “front door”</source>
        <translation>请求该声音时要输入的文字：几个简单的词，例如“前门”</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Listen to the example and remember it by this name</source>
        <translation>聆听示例，并以此名称记住它</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Do not save it</source>
        <translation>不保存</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Bring the removed sound back</source>
        <translation>恢复已移除的声音</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>Give the selected sound another name (F2)</source>
        <translation>为所选声音另取名称 (F2)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>移除(&amp;M)</translation>
    </message>
    <message>
        <source>Forget the selected sound (Delete)</source>
        <translation>忘掉所选声音 (Delete)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>关闭此窗口</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Heard in</source>
        <translation>取自</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Your sounds</source>
        <translation>您的声音</translation>
    </message>
    <message>
        <source>About your sounds</source>
        <translation>关于您的声音</translation>
    </message>
    <message>
        <source>%1, %2–%3</source>
        <comment>a file and a span of time</comment>
        <translation>%1，%2–%3</translation>
    </message>
    <message>
        <source>%1, from %2 on</source>
        <comment>a file and a time</comment>
        <translation>%1，从 %2 起</translation>
    </message>
    <message>
        <source>what you painted, or a lane</source>
        <translation>绘制的部分或某条轨道</translation>
    </message>
    <message>
        <source>%1; not like %2</source>
        <translation>%1；不像 %2</translation>
    </message>
    <message>
        <source>“%1” was made for another model. It will be heard again in its file when you ask for it.</source>
        <translation>“%1”是为另一个模型创建的。请求它时，会在其文件中重新聆听。</translation>
    </message>
    <message>
        <source>You have no sounds of your own yet.

Select a part of a recording in which a sound is alone, or paint over it, and choose “Save as a Sound…” in the menu Separation. From then on you can ask for it by its name.</source>
        <translation>您还没有自己的声音。

请选择录音中只含某个声音的部分，或将其绘制出来，然后在“分离”菜单中选择“保存为声音…”。此后就可以用名称请求它。</translation>
    </message>
    <message>
        <source>It is saved as soon as the model is loaded.</source>
        <translation>模型加载后会立即保存。</translation>
    </message>
    <message>
        <source>Listening…</source>
        <translation>正在聆听…</translation>
    </message>
    <message>
        <source>“%1” is saved. Type its name in the query to ask for it.</source>
        <translation>“%1”已保存。在查询中输入其名称即可请求它。</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>“%1”已移除。</translation>
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
    <name>partita::TagDelegate</name>
    <message>
        <source>+ %1</source>
        <translation>+ %1</translation>
    </message>
    <message>
        <source>+%1</source>
        <comment>so many more</comment>
        <translation>+%1</translation>
    </message>
    <message>
        <source>Write what is heard in it</source>
        <translation>写下其中能听到的声音</translation>
    </message>
    <message>
        <source>Tags, apart by commas</source>
        <translation>标签，用逗号隔开</translation>
    </message>
    <message>
        <source>%1: the model knows this sound</source>
        <translation>%1：模型认识这种声音</translation>
    </message>
    <message>
        <source>%1: a new sound, which the model learns</source>
        <translation>%1：新声音，模型将学习它</translation>
    </message>
    <message>
        <source>The model hears %1 in it (%2 %). Click to take this tag.</source>
        <translation>模型在其中听到 %1（%2%）。单击采用此标签。</translation>
    </message>
</context>
<context>
    <name>partita::TagEdit</name>
    <message>
        <source>Tags to choose from</source>
        <translation>可选的标签</translation>
    </message>
</context>
<context>
    <name>partita::TeachingController</name>
    <message>
        <source>The model “%1” was taught, but not saved.</source>
        <translation>模型“%1”已训练，但尚未保存。</translation>
    </message>
    <message>
        <source>The model “%1” has not finished learning.</source>
        <translation>模型“%1”尚未学完。</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>显示…</translation>
    </message>
    <message>
        <source>“%1” goes on learning; the menu Separation brings its window back.</source>
        <translation>“%1”会继续学习；可从“分离”菜单重新打开其窗口。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>“%1” has finished learning.</source>
        <translation>“%1”已学完。</translation>
    </message>
    <message>
        <source>Show the Result</source>
        <translation>显示结果</translation>
    </message>
    <message>
        <source>“%1” could not go on learning. %2</source>
        <comment>%2 is a sentence</comment>
        <translation>“%1”无法继续学习。%2</translation>
    </message>
</context>
<context>
    <name>partita::TeachingParts</name>
    <message numerus="yes">
        <source>about %n s</source>
        <translation>
            <numerusform>约 %n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min</source>
        <translation>
            <numerusform>约 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n h</source>
        <translation>
            <numerusform>约 %n 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 h %2 min</source>
        <translation>约 %1 小时 %2 分钟</translation>
    </message>
</context>
<context>
    <name>partita::TeachingRun</name>
    <message>
        <source>Teach “%1”</source>
        <translation>训练“%1”</translation>
    </message>
</context>
<context>
    <name>partita::TeachingTrial</name>
    <message>
        <source>Measure how fast this computer learns</source>
        <translation>测量此电脑的学习速度</translation>
    </message>
    <message>
        <source>Find a good learning rate</source>
        <translation>寻找合适的学习率</translation>
    </message>
</context>
<context>
    <name>partita::TeachingWizard</name>
    <message>
        <source>Teach Your Own Sounds</source>
        <translation>教模型认识您的声音</translation>
    </message>
    <message>
        <source>Recordings and tags</source>
        <translation>录音和标签</translation>
    </message>
    <message>
        <source>Label check</source>
        <translation>标签检查</translation>
    </message>
    <message>
        <source>What to learn</source>
        <translation>学习内容</translation>
    </message>
    <message>
        <source>Time and schedule</source>
        <translation>时间和调度</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Add recordings and say what is heard in each: “fan, dog”. The sounds need not be apart; that is what the model learns.</source>
        <translation>添加录音，并用英语说明每段录音中能听到什么：“fan, dog”。各种声音不必分开；把它们分开正是模型要学的。</translation>
    </message>
    <message>
        <source>Choose the model to build on and what it learns from your recordings.</source>
        <translation>选择作为基础的模型，以及它从您的录音中学习什么。</translation>
    </message>
    <message>
        <source>More steps learn more and take longer. The rate says how much each step changes.</source>
        <translation>步数越多，学到的越多，用时也越长。学习率决定每一步改变多少。</translation>
    </message>
    <message>
        <source>A checkpoint is kept every minute. The run goes on when this window is closed.</source>
        <translation>每分钟保存一个检查点。关闭此窗口后训练会继续。</translation>
    </message>
    <message>
        <source>Compare before and after, then save the model: window and partita-cli find it by its name.</source>
        <translation>比较训练前后的效果，然后保存模型：窗口程序和 partita-cli 都能按名称找到它。</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>To the step before</source>
        <translation>回到上一步</translation>
    </message>
    <message>
        <source>There is no model to build on: install one.</source>
        <translation>没有可作为基础的模型：请安装一个。</translation>
    </message>
    <message>
        <source>The run is being prepared.</source>
        <translation>正在准备训练。</translation>
    </message>
    <message>
        <source>Another run is still going on.</source>
        <translation>另一次训练仍在进行。</translation>
    </message>
    <message>
        <source>The result comes when the model has finished learning.</source>
        <translation>模型学完后会显示结果。</translation>
    </message>
    <message>
        <source>The model is being saved.</source>
        <translation>正在保存模型。</translation>
    </message>
    <message>
        <source>Stop the run before you change what it learns.</source>
        <translation>更改学习内容之前，请先停止训练。</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number and title of a step</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3, the current one</source>
        <translation>第 %1 步，共 %2 步：%3，当前步骤</translation>
    </message>
    <message>
        <source>&amp;Start Teaching</source>
        <translation>开始训练(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完成(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>To the next step</source>
        <translation>前往下一步</translation>
    </message>
    <message>
        <source>It is not saved yet; until then it is offered again when you come back.</source>
        <translation>它尚未保存；在保存之前，您再次回来时仍会看到它。</translation>
    </message>
    <message>
        <source>How long it will take could not be measured. %1</source>
        <comment>%1 is a sentence</comment>
        <translation>无法测量需要多长时间。%1</translation>
    </message>
    <message>
        <source>There is no model that could listen: install one, or choose another in the settings.</source>
        <translation>没有可用于聆听的模型：请安装一个，或在设置中另选一个。</translation>
    </message>
    <message>
        <source>Check the tags</source>
        <translation>检查标签</translation>
    </message>
    <message numerus="yes">
        <source>in use, knows %n sound(s)</source>
        <translation>
            <numerusform>使用中，认识 %n 种声音</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the model a name.</source>
        <translation>请为模型取一个名称。</translation>
    </message>
    <message>
        <source>A name cannot contain “/” or begin with a dot.</source>
        <translation>名称不能包含“/”，也不能以点开头。</translation>
    </message>
    <message>
        <source>Names that begin with “partita-” belong to the models that come with Partita.</source>
        <translation>以“partita-”开头的名称保留给 Partita 自带的模型。</translation>
    </message>
    <message>
        <source>There is a model of this name already.</source>
        <translation>已有同名的模型。</translation>
    </message>
    <message>
        <source>None of the recordings is marked as having one sound alone.</source>
        <translation>没有任何录音被标记为只含一种声音。</translation>
    </message>
    <message>
        <source>It needs recordings of two sounds, each alone, marked as such.</source>
        <translation>需要两种声音的录音，每段只含一种声音，并已如此标记。</translation>
    </message>
    <message>
        <source>In all of your recordings one sound is heard alone: nothing teaches better.</source>
        <translation>您的所有录音都只含一种声音：这样的学习效果最好。</translation>
    </message>
    <message numerus="yes">
        <source>In %n of your recordings one sound is heard alone; the others are learned from by their tags.</source>
        <translation>
            <numerusform>您的录音中有 %n 段只含一种声音；其余录音通过标签来学习。</numerusform>
        </translation>
    </message>
    <message>
        <source>In your recordings sounds are heard together, and only their tags are known.</source>
        <translation>在您的录音中，各种声音是同时出现的，已知的只有它们的标签。</translation>
    </message>
    <message>
        <source>%1 Nothing is lost: it can go on from the last checkpoint.</source>
        <comment>%1 is a sentence</comment>
        <translation>%1 没有任何丢失：可以从最后一个检查点继续。</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>The chart is saved as %1.</source>
        <translation>图表已保存为 %1。</translation>
    </message>
    <message>
        <source>The chart could not be written to %1: choose another folder.</source>
        <translation>无法将图表写入 %1：请选择其他文件夹。</translation>
    </message>
    <message>
        <source>“%1” has finished learning, but was not saved.</source>
        <translation>“%1”已学完，但尚未保存。</translation>
    </message>
    <message>
        <source>“%1” has not finished learning: %2 of %3 steps are done.</source>
        <translation>“%1”尚未学完：已完成 %2 步，共 %3 步。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Save “%1”</source>
        <translation>保存“%1”</translation>
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
    <name>partita::TrainingCurves</name>
    <message>
        <source>Step %1</source>
        <translation>第 %1 步</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Whole recording</source>
        <translation>整段录音</translation>
    </message>
    <message>
        <source>Sum of sounds</source>
        <translation>声音之和</translation>
    </message>
    <message>
        <source>Sounds like its tag</source>
        <translation>听起来与标签相符</translation>
    </message>
    <message>
        <source>As the base model</source>
        <translation>与基础模型一致</translation>
    </message>
    <message>
        <source>Absent is silent</source>
        <translation>没有的声音应静默</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>有哪些声音</translation>
    </message>
    <message>
        <source>Tags by ear</source>
        <translation>凭听觉判断标签</translation>
    </message>
    <message>
        <source>The loss on mixtures that are learned from: each, and their running mean</source>
        <translation>用于学习的混音上的损失：每个值及其滑动平均</translation>
    </message>
    <message>
        <source>The loss on recordings that nothing is learned from</source>
        <translation>不用于学习的录音上的损失</translation>
    </message>
    <message>
        <source>Asked for by all its tags together a recording comes whole (L_URL)</source>
        <translation>用全部标签一起请求时，应得到整段录音 (L_URL)</translation>
    </message>
    <message>
        <source>The sounds that were taken out of a recording add up to it (L_CRL)</source>
        <translation>从一段录音中取出的各个声音相加应等于该录音 (L_CRL)</translation>
    </message>
    <message>
        <source>What was taken out sounds like its tag to the base model&apos;s ear (L_CNT)</source>
        <translation>取出的声音在基础模型听来与其标签相符 (L_CNT)</translation>
    </message>
    <message>
        <source>Sounds that the base model knows are taken out as it does</source>
        <translation>基础模型认识的声音，取出的结果与它相同</translation>
    </message>
    <message>
        <source>A sound that is in neither recording is silence</source>
        <translation>两段录音中都没有的声音应是静默</translation>
    </message>
    <message>
        <source>Whether a sound is there, asked by its tag</source>
        <translation>按标签询问某个声音是否存在</translation>
    </message>
    <message>
        <source>Which sounds are there, by ear alone</source>
        <translation>仅凭听觉判断有哪些声音</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Gradient norm</source>
        <translation>梯度范数</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>There will be a forecast once enough losses have been measured.</source>
        <translation>测得足够多的损失后会显示预测。</translation>
    </message>
    <message>
        <source>There will be a forecast once the run has gone on for longer: so far it cannot be told where the loss is heading.</source>
        <translation>训练再进行一段时间后会显示预测：目前还看不出损失的走向。</translation>
    </message>
    <message>
        <source>There will be a forecast once the learning rate has begun to fall: only then can it be told how much that gains.</source>
        <translation>学习率开始下降后会显示预测：那时才能看出由此能改善多少。</translation>
    </message>
    <message>
        <source>There is no forecast: the losses so far are all alike, or no numbers.</source>
        <translation>没有预测：到目前为止的损失全都相同，或不是数值。</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步</translation>
    </message>
    <message>
        <source>Level (dB)</source>
        <translation>电平 (dB)</translation>
    </message>
    <message>
        <source>Training, mean</source>
        <translation>训练，平均</translation>
    </message>
    <message>
        <source>Improvement on mixtures (SDRi)</source>
        <translation>混音上的改善 (SDRi)</translation>
    </message>
    <message>
        <source>Agreement with the base model on sounds it knows</source>
        <translation>在基础模型认识的声音上与其一致的程度</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>If annealed now</source>
        <translation>如果现在退火</translation>
    </message>
    <message>
        <source>Likely range</source>
        <translation>可能范围</translation>
    </message>
</context>
<context>
    <name>partita::TrainingView</name>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>How wrong the model is; it is to fall</source>
        <translation>模型的误差有多大；应逐渐下降</translation>
    </message>
    <message>
        <source>How well sounds are separated, in mixtures that nothing is learned from</source>
        <translation>在不用于学习的混音中，声音分离得有多好</translation>
    </message>
    <message>
        <source>How far the model moves at each step</source>
        <translation>模型每一步移动多远</translation>
    </message>
    <message>
        <source>How strongly it is pulled at each step; sudden peaks are a bad sign</source>
        <translation>每一步受到的牵引有多强；突然出现的尖峰是不好的迹象</translation>
    </message>
    <message>
        <source>What loss the run will end with, by the annealing law of arXiv 2408.11029</source>
        <translation>按 arXiv 2408.11029 的退火定律，训练结束时的损失</translation>
    </message>
    <message>
        <source>Chart to show</source>
        <translation>要显示的图表</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Choose what the chart of the loss shows: also each of its terms</source>
        <translation>选择损失图表显示的内容：也可显示其中的每一项</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Save this chart as a picture or as a table</source>
        <translation>将此图表保存为图片或表格</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>图片 (PNG)…</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>表格 (CSV)…</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>训练进度</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生的事件</translation>
    </message>
    <message>
        <source>Recordings that could not be read, spikes that were undone, and the like</source>
        <translation>无法读取的录音、已撤销的损失突增等</translation>
    </message>
    <message>
        <source>Reading the recordings…</source>
        <translation>正在读取录音…</translation>
    </message>
    <message>
        <source>Getting to know the new sounds…</source>
        <translation>正在认识新声音…</translation>
    </message>
    <message>
        <source>The training begins…</source>
        <translation>训练即将开始…</translation>
    </message>
    <message>
        <source>Writing the model…</source>
        <translation>正在写入模型…</translation>
    </message>
    <message>
        <source>The model is learning</source>
        <translation>模型正在学习</translation>
    </message>
    <message>
        <source>Pausing after this step…</source>
        <translation>此步完成后暂停…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Annealing: the rate goes to zero, and then it is done</source>
        <translation>正在退火：学习率降到零后即完成</translation>
    </message>
    <message>
        <source>Stopping after this step…</source>
        <translation>此步完成后停止…</translation>
    </message>
    <message>
        <source>The model has learned</source>
        <translation>模型已学完</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>继续(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>Go on where it was</source>
        <translation>从暂停处继续</translation>
    </message>
    <message>
        <source>Stop computing for a while; nothing is lost</source>
        <translation>暂时停止计算；不会丢失任何内容</translation>
    </message>
    <message>
        <source>&amp;Anneal now and finish</source>
        <translation>立即退火并结束(&amp;A)</translation>
    </message>
    <message>
        <source>Lower the rate to zero within a few steps, which makes the most of what was learned, and end there</source>
        <translation>在几步之内将学习率降到零，以充分利用已学到的内容，然后结束</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message numerus="yes">
        <source>%n mixture(s) a step</source>
        <translation>
            <numerusform>每步 %n 个混音</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s a step</source>
        <translation>每步 %1 秒</translation>
    </message>
    <message>
        <source>You can go on working meanwhile.</source>
        <translation>在此期间您可以继续工作。</translation>
    </message>
    <message>
        <source>Loss %1</source>
        <translation>损失 %1</translation>
    </message>
    <message>
        <source>SDRi %1 dB</source>
        <translation>SDRi %1 dB</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>第 %1 步：%2</translation>
    </message>
    <message>
        <source>Choose lines to show.</source>
        <translation>请选择要显示的曲线。</translation>
    </message>
    <message>
        <source>The first values come after some steps.</source>
        <translation>经过若干步后才会有第一批数值。</translation>
    </message>
    <message>
        <source>Stopped. What was learned so far is kept, and the run can go on.</source>
        <translation>已停止。已学到的内容会保留，可以继续运行。</translation>
    </message>
    <message>
        <source>&amp;Go on learning</source>
        <translation>继续学习(&amp;G)</translation>
    </message>
    <message>
        <source>Let the run go on from its last checkpoint</source>
        <translation>从最近的检查点继续运行</translation>
    </message>
    <message>
        <source>End it here. What was learned so far is kept in a checkpoint, and the run can go on later</source>
        <translation>在此结束。已学到的内容保存在检查点中，以后可以继续运行</translation>
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
    <name>partita::WaveformStrip</name>
    <message>
        <source>Waveform of the recording</source>
        <translation>录音的波形</translation>
    </message>
    <message>
        <source>Click to play from there; Left and Right move by a second</source>
        <translation>单击从该处播放；左右方向键移动一秒</translation>
    </message>
</context>
<context>
    <name>partita::WindowActions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
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
    <message>
        <source>Open audio files and sessions</source>
        <translation>打开音频文件和会话</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save the session: lanes, masks, gains and view</source>
        <translation>保存会话：轨道、掩码、增益和视图</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Include the Recording in the Session</source>
        <translation>将录音包含在会话中(&amp;I)</translation>
    </message>
    <message>
        <source>The session then needs no other file, and is as much larger</source>
        <translation>这样会话不再需要其他文件，但会相应变大</translation>
    </message>
    <message>
        <source>&amp;Find the Recording…</source>
        <translation>查找录音(&amp;F)…</translation>
    </message>
    <message>
        <source>Find More &amp;Like This</source>
        <translation>查找更多类似的声音(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Also Like This</source>
        <translation>也类似这个(&amp;A)</translation>
    </message>
    <message>
        <source>No&amp;t Like This</source>
        <translation>不像这个(&amp;T)</translation>
    </message>
    <message>
        <source>Sa&amp;ve as a Sound…</source>
        <translation>保存为声音(&amp;V)…</translation>
    </message>
    <message>
        <source>My Soun&amp;ds…</source>
        <translation>我的声音(&amp;D)…</translation>
    </message>
    <message>
        <source>T&amp;each Your Own Sounds…</source>
        <translation>教模型认识您的声音(&amp;E)…</translation>
    </message>
    <message>
        <source>Teach the model sounds of your own from recordings of which you only say what is in them</source>
        <translation>用您的录音教模型认识新的声音，只需说明录音中有什么</translation>
    </message>
    <message>
        <source>Sho&amp;w the Model&apos;s Mask</source>
        <translation>显示模型的掩码(&amp;W)</translation>
    </message>
    <message>
        <source>C&amp;orrect the Lane</source>
        <translation>修正轨道(&amp;O)</translation>
    </message>
    <message>
        <source>Finish &amp;Unfinished Lanes</source>
        <translation>完成未完成的轨道(&amp;U)</translation>
    </message>
    <message>
        <source>Make again what was not finished when the session was saved or Partita was stopped</source>
        <translation>重新生成保存会话或 Partita 停止时尚未完成的内容</translation>
    </message>
</context>
</TS>
