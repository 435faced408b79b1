<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>LaneText</name>
    <message>
        <source>middle</source>
        <comment>of left and right</comment>
        <translation>centro</translation>
    </message>
    <message>
        <source>%1 % left</source>
        <translation>%1 % izquierda</translation>
    </message>
    <message>
        <source>%1 % right</source>
        <translation>%1 % derecha</translation>
    </message>
    <message>
        <source>Residual: all the rest</source>
        <translation>Residuo: todo lo demás</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Eliminado: %1</translation>
    </message>
    <message>
        <source>Extracted: %1</source>
        <translation>Extraído: %1</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>silenciada</translation>
    </message>
    <message>
        <source>solo</source>
        <translation>solo</translation>
    </message>
    <message>
        <source>Lane %1 of %2: %3, %4</source>
        <extracomment>%3: the name, %4: a list such as &quot;muted, −3.0 dB&quot;</extracomment>
        <translation>Pista %1 de %2: %3, %4</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarillo</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Taken out: %1</source>
        <translation>Quitado: %1</translation>
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
        <translation>«%1» no es un dispositivo; elige auto, cpu o cuda.</translation>
    </message>
    <message>
        <source>%1.%2</source>
        <extracomment>a number: digits, the decimal sign, more digits</extracomment>
        <translation>%1,%2</translation>
    </message>
    <message>
        <source>The mask network was given a span of an impossible size.</source>
        <translation>La red de máscaras ha recibido un tramo de tamaño imposible.</translation>
    </message>
    <message>
        <source>The mask network failed: %1</source>
        <translation>La red de máscaras ha fallado: %1</translation>
    </message>
    <message>
        <source>There is not enough memory for the mask network.</source>
        <translation>No hay memoria suficiente para la red de máscaras.</translation>
    </message>
    <message>
        <source>There is nothing to hear in this recording.</source>
        <translation>En esta grabación no se oye nada.</translation>
    </message>
    <message>
        <source>The audio encoder failed: %1</source>
        <translation>El codificador de audio ha fallado: %1</translation>
    </message>
    <message>
        <source>CUDA was asked for, but this LibTorch sees no CUDA device; use --device cpu or auto.</source>
        <translation>Se ha pedido CUDA, pero esta LibTorch no encuentra ningún dispositivo CUDA; usa --device cpu o auto.</translation>
    </message>
    <message>
        <source>The file %1 is no Partita model, or of another version.</source>
        <translation>El archivo %1 no es un modelo de Partita o es de otra versión.</translation>
    </message>
    <message>
        <source>The model file %1 does not say which sounds it knows.</source>
        <translation>El archivo de modelo %1 no indica qué sonidos conoce.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>CPU (%1 threads)</source>
        <translation>CPU (%1 hilos)</translation>
    </message>
    <message>
        <source>this LibTorch sees no CUDA device</source>
        <translation>esta LibTorch no encuentra ningún dispositivo CUDA</translation>
    </message>
    <message>
        <source>the BLAS of this system is slow, install libopenblas0-pthread</source>
        <translation>la BLAS de este sistema es lenta, instala libopenblas0-pthread</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>No model is installed; set PARTITA_MODELS to the folder that holds one.</source>
        <translation>No hay ningún modelo instalado; asigna a PARTITA_MODELS la carpeta que contenga uno.</translation>
    </message>
    <message>
        <source>There is no model &quot;%1&quot;; installed are: none.</source>
        <translation>No existe el modelo «%1»; no hay ninguno instalado.</translation>
    </message>
    <message>
        <source>There is no model &quot;%1&quot;; installed are: %2.</source>
        <translation>No existe el modelo «%1»; instalados: %2.</translation>
    </message>
    <message>
        <source>The model file %1 is damaged: %2.</source>
        <translation>El archivo de modelo %1 está dañado: %2.</translation>
    </message>
    <message>
        <source>Cannot write the model file %1: %2.</source>
        <translation>No se puede escribir el archivo de modelo %1: %2.</translation>
    </message>
    <message>
        <source>Cannot open the model file %1: %2.</source>
        <translation>No se puede abrir el archivo de modelo %1: %2.</translation>
    </message>
    <message>
        <source>it is too short to hold a header</source>
        <translation>es demasiado corto para contener una cabecera</translation>
    </message>
    <message>
        <source>its header is longer than the file</source>
        <translation>su cabecera es más larga que el archivo</translation>
    </message>
    <message>
        <source>its header cannot be read</source>
        <translation>no se puede leer su cabecera</translation>
    </message>
    <message>
        <source>its header is not a JSON object</source>
        <translation>su cabecera no es un objeto JSON</translation>
    </message>
    <message>
        <source>The model file %1 holds tensors of type %2.</source>
        <translation>El archivo de modelo %1 contiene tensores de tipo %2.</translation>
    </message>
    <message>
        <source>tensor %1 has an impossible shape</source>
        <translation>el tensor %1 tiene una forma imposible</translation>
    </message>
    <message>
        <source>tensor %1 does not fit its data</source>
        <translation>el tensor %1 no coincide con sus datos</translation>
    </message>
    <message>
        <source>tensor %1 is cut off</source>
        <translation>el tensor %1 está cortado</translation>
    </message>
    <message>
        <source>its header is not as the format asks</source>
        <translation>su cabecera no se ajusta al formato</translation>
    </message>
    <message>
        <source>The model file does not fit this network: it lacks %1.</source>
        <translation>El archivo de modelo no encaja con esta red: le falta %1.</translation>
    </message>
    <message>
        <source>The model file does not fit this network: it has another shape for %1.</source>
        <translation>El archivo de modelo no encaja con esta red: %1 tiene otra forma.</translation>
    </message>
    <message>
        <source>The network description is not readable: %1</source>
        <translation>No se puede leer la descripción de la red: %1</translation>
    </message>
    <message>
        <source>The network description holds sizes that do not fit together.</source>
        <translation>La descripción de la red contiene tamaños que no concuerdan entre sí.</translation>
    </message>
    <message>
        <source>The model file holds no readable vocabulary.</source>
        <translation>El archivo de modelo no contiene un vocabulario legible.</translation>
    </message>
    <message>
        <source>There is no space left to write &quot;%1&quot;; free some or choose another folder.</source>
        <translation>No queda espacio para escribir «%1»; libera espacio o elige otra carpeta.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; would be larger than is allowed there; choose another folder.</source>
        <translation>El archivo «%1» sería mayor de lo permitido ahí; elige otra carpeta.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; may not be written there.</source>
        <translation>No hay permiso para escribir ahí el archivo «%1».</translation>
    </message>
    <message>
        <source>The folder of &quot;%1&quot; does not exist.</source>
        <translation>La carpeta de «%1» no existe.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; exists already and is not overwritten.</source>
        <translation>El archivo «%1» ya existe y no se sobrescribe.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; cannot be written: %2.</source>
        <translation>No se puede escribir el archivo «%1»: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a file.</source>
        <translation>«%1» no es un nombre de archivo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a file that can be overwritten.</source>
        <translation>«%1» no es un archivo que se pueda sobrescribir.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; was already finished or given up.</source>
        <translation>El archivo «%1» ya se había terminado o descartado.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; cannot be read: %2.</source>
        <translation>No se puede leer el archivo «%1»: %2.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is cut off: it holds less audio than its header announces.</source>
        <translation>El archivo «%1» está cortado: contiene menos audio del que anuncia su cabecera.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is damaged.</source>
        <translation>El archivo «%1» está dañado.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is damaged near %2 s.</source>
        <translation>El archivo «%1» está dañado cerca de los %2 s.</translation>
    </message>
    <message>
        <source>There is no file &quot;%1&quot;.</source>
        <translation>No existe el archivo «%1».</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; may not be read.</source>
        <translation>No hay permiso para leer el archivo «%1».</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; cannot be opened: %2.</source>
        <translation>No se puede abrir el archivo «%1»: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a folder, not an audio file.</source>
        <translation>«%1» es una carpeta, no un archivo de audio.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a device or pipe, not an audio file.</source>
        <translation>«%1» es un dispositivo o una tubería, no un archivo de audio.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is empty.</source>
        <translation>El archivo «%1» está vacío.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is not audio that Partita can read, or it is damaged.</source>
        <translation>El archivo «%1» no es audio que Partita pueda leer, o está dañado.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; has a sample rate of %2 Hz; Partita reads 8 to 192 kHz.</source>
        <translation>El archivo «%1» tiene una frecuencia de muestreo de %2 Hz; Partita lee de 8 a 192 kHz.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; has %2 channels; Partita reads 1 to 8.</source>
        <translation>El archivo «%1» tiene %2 canales; Partita lee de 1 a 8.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; holds no audio.</source>
        <translation>El archivo «%1» no contiene audio.</translation>
    </message>
    <message>
        <source>A negative number of frames cannot be read.</source>
        <translation>No se puede leer un número negativo de tramas.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; cannot be read on after an error without a seek.</source>
        <translation>Tras un error no se puede seguir leyendo el archivo «%1» sin reposicionarse antes.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; has a sample that is not a number at %2 s.</source>
        <translation>El archivo «%1» tiene en %2 s una muestra que no es un número.</translation>
    </message>
    <message>
        <source>That time is outside of the file &quot;%1&quot;.</source>
        <translation>Ese instante queda fuera del archivo «%1».</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; cannot be read from another place.</source>
        <translation>El archivo «%1» no se puede leer desde otra posición.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no format; choose wav16, wav24, wav32f, flac or ogg.</source>
        <translation>«%1» no es un formato; elige wav16, wav24, wav32f, flac u ogg.</translation>
    </message>
    <message>
        <source>The format %1 cannot hold %2 channels at %3 Hz.</source>
        <translation>El formato %1 no admite %2 canales a %3 Hz.</translation>
    </message>
    <message>
        <source>The format ogg would cut the treble of the sixth of 6 channels in &quot;%1&quot;; choose flac or wav.</source>
        <translation>El formato ogg recortaría los agudos del sexto de los 6 canales de «%1»; elige flac o wav.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; was already finished.</source>
        <translation>El archivo «%1» ya se había terminado.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; would have a sample that is not a number at %2 s.</source>
        <translation>El archivo «%1» tendría en %2 s una muestra que no es un número.</translation>
    </message>
    <message>
        <source>The stem %1 would replace the recording itself; choose another folder.</source>
        <translation>El stem %1 reemplazaría la propia grabación; elige otra carpeta.</translation>
    </message>
    <message>
        <source>The file %1 exists already; choose another folder, or allow overwriting.</source>
        <translation>El archivo %1 ya existe; elige otra carpeta o permite sobrescribir.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: %2.</source>
        <translation>No se puede crear la carpeta %1: %2.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: a file of that name is there.</source>
        <translation>No se puede crear la carpeta %1: ya hay un archivo con ese nombre.</translation>
    </message>
    <message>
        <source>The sample rate could not be converted: %1.</source>
        <translation>No se ha podido convertir la frecuencia de muestreo: %1.</translation>
    </message>
    <message>
        <source>A sample rate or channel count is not positive.</source>
        <translation>Una frecuencia de muestreo o un número de canales no es positivo.</translation>
    </message>
    <message>
        <source>The sample rate cannot be converted: %1.</source>
        <translation>No se puede convertir la frecuencia de muestreo: %1.</translation>
    </message>
    <message>
        <source>Cannot open the table %1.</source>
        <translation>No se puede abrir la tabla %1.</translation>
    </message>
    <message>
        <source>The table %1 is not a CSV file with a header.</source>
        <translation>La tabla %1 no es un archivo CSV con cabecera.</translation>
    </message>
    <message>
        <source>Row %1 of the table %2 has not as many columns as its header.</source>
        <translation>La fila %1 de la tabla %2 no tiene tantas columnas como su cabecera.</translation>
    </message>
    <message>
        <source>That lane is not there any more.</source>
        <translation>Esa pista ya no existe.</translation>
    </message>
    <message>
        <source>The lane &quot;%1&quot; does not have the length, rate and channels of the recording.</source>
        <translation>La pista «%1» no tiene la duración, la frecuencia de muestreo y los canales de la grabación.</translation>
    </message>
    <message>
        <source>The lane &quot;%1&quot; is there already.</source>
        <translation>La pista «%1» ya existe.</translation>
    </message>
    <message>
        <source>A lane needs a name.</source>
        <translation>Una pista necesita un nombre.</translation>
    </message>
    <message>
        <source>A lane cannot be merged with itself.</source>
        <translation>Una pista no se puede combinar consigo misma.</translation>
    </message>
    <message>
        <source>A time span can only be moved to another lane.</source>
        <translation>Un intervalo solo se puede mover a otra pista.</translation>
    </message>
    <message>
        <source>The time span to move lies outside of the recording; select another.</source>
        <translation>El intervalo que se quiere mover queda fuera de la grabación; selecciona otro.</translation>
    </message>
    <message>
        <source>A gain must be a number.</source>
        <translation>La ganancia debe ser un número.</translation>
    </message>
    <message>
        <source>A pan must be a number.</source>
        <translation>El panorama debe ser un número.</translation>
    </message>
    <message>
        <source>The mask was drawn on another recording.</source>
        <translation>La máscara se dibujó sobre otra grabación.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; was changed after it was opened; open it again.</source>
        <translation>El archivo «%1» ha cambiado después de abrirlo; ábrelo de nuevo.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is gone; put it back or open another.</source>
        <translation>El archivo «%1» ya no está; devuélvelo a su sitio o abre otro.</translation>
    </message>
    <message>
        <source>There is no space left for stems in &quot;%1&quot;; free some or choose another folder.</source>
        <translation>No queda espacio para stems en «%1»; libera espacio o elige otra carpeta.</translation>
    </message>
    <message>
        <source>Stems may not be stored in &quot;%1&quot;; choose another folder.</source>
        <translation>No hay permiso para guardar stems en «%1»; elige otra carpeta.</translation>
    </message>
    <message>
        <source>There is no folder &quot;%1&quot; to store stems in.</source>
        <translation>No existe la carpeta «%1» para guardar los stems.</translation>
    </message>
    <message>
        <source>Stems cannot be stored in &quot;%1&quot;: %2.</source>
        <translation>No se pueden guardar stems en «%1»: %2.</translation>
    </message>
    <message>
        <source>A stem needs a length, a sample rate and channels.</source>
        <translation>Un stem necesita una duración, una frecuencia de muestreo y canales.</translation>
    </message>
    <message>
        <source>Samples were written outside of a stem.</source>
        <translation>Se han escrito muestras fuera de un stem.</translation>
    </message>
    <message>
        <source>Samples were written to a stem that is finished.</source>
        <translation>Se han escrito muestras en un stem ya terminado.</translation>
    </message>
    <message>
        <source>A stem stored in &quot;%1&quot; cannot be read: %2.</source>
        <translation>No se puede leer un stem guardado en «%1»: %2.</translation>
    </message>
    <message>
        <source>A lane that was to be exported is not there any more.</source>
        <translation>Una pista que se iba a exportar ya no existe.</translation>
    </message>
    <message>
        <source>There is nothing to export in the selected span.</source>
        <translation>En el intervalo seleccionado no hay nada que exportar.</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was written.</source>
        <translation>La exportación se ha cancelado; no se ha escrito nada.</translation>
    </message>
    <message>
        <source>The file %1 would clip, its peak is %2 dB over full scale; export as 32-bit float, or lower the gain.</source>
        <translation>El archivo %1 saturaría: su pico supera en %2 dB el fondo de escala; exporta en 32 bits flotante o baja la ganancia.</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>No hay memoria suficiente para esto.</translation>
    </message>
    <message>
        <source>Something went wrong: %1</source>
        <translation>Algo ha salido mal: %1</translation>
    </message>
    <message>
        <source>The sound device %1 cannot be used: %2.</source>
        <translation>No se puede usar el dispositivo de audio %1: %2.</translation>
    </message>
    <message>
        <source>The JACK sound server does not answer; restart it, or choose another sound device in the settings.</source>
        <translation>El servidor de sonido JACK no responde; reinícialo o elige otro dispositivo de audio en los ajustes.</translation>
    </message>
    <message>
        <source>The sound device %1 is not there; start its JACK server, or choose another in the settings.</source>
        <translation>El dispositivo de audio %1 no está; inicia su servidor JACK o elige otro en los ajustes.</translation>
    </message>
    <message>
        <source>its JACK server has no more ports</source>
        <translation>su servidor JACK no tiene más puertos</translation>
    </message>
    <message>
        <source>No sound device is open.</source>
        <translation>No hay ningún dispositivo de audio abierto.</translation>
    </message>
    <message>
        <source>its JACK server has ended</source>
        <translation>su servidor JACK ha terminado</translation>
    </message>
    <message>
        <source>its JACK server does not answer</source>
        <translation>su servidor JACK no responde</translation>
    </message>
    <message>
        <source>The sound device %1 has gone away; connect it again, or choose another in the settings.</source>
        <translation>El dispositivo de audio %1 ha desaparecido; vuelve a conectarlo o elige otro en los ajustes.</translation>
    </message>
    <message>
        <source>The sound device %1 does not answer; connect it again, or choose another in the settings.</source>
        <translation>El dispositivo de audio %1 no responde; vuelve a conectarlo o elige otro en los ajustes.</translation>
    </message>
    <message>
        <source>There is no sound device &quot;%1&quot;.</source>
        <translation>No existe el dispositivo de audio «%1».</translation>
    </message>
    <message>
        <source>A document needs a sample rate and a length that are not negative.</source>
        <translation>Un documento necesita una frecuencia de muestreo y una duración que no sean negativas.</translation>
    </message>
    <message>
        <source>A lane to be played has no samples, another sample rate than its document, or is there twice.</source>
        <translation>Una pista que se iba a reproducir no tiene muestras, tiene otra frecuencia de muestreo que su documento o está repetida.</translation>
    </message>
    <message>
        <source>The lower edge of the band to listen to must lie below the upper one.</source>
        <translation>El límite inferior de la banda que se escucha debe quedar por debajo del superior.</translation>
    </message>
    <message>
        <source>No sound device is open; choose one in the settings.</source>
        <translation>No hay ningún dispositivo de audio abierto; elige uno en los ajustes.</translation>
    </message>
    <message>
        <source>There is nothing to play.</source>
        <translation>No hay nada que reproducir.</translation>
    </message>
    <message>
        <source>No sound device was found; connect one, or start a sound server.</source>
        <translation>No se ha encontrado ningún dispositivo de audio; conecta uno o inicia un servidor de sonido.</translation>
    </message>
    <message>
        <source>The sound device %1 is not there; connect it, or choose another in the settings.</source>
        <translation>El dispositivo de audio %1 no está; conéctalo o elige otro en los ajustes.</translation>
    </message>
    <message>
        <source>it does not start</source>
        <translation>no se inicia</translation>
    </message>
    <message>
        <source>The query is not valid UTF-8 text.</source>
        <translation>La consulta no es texto UTF-8 válido.</translation>
    </message>
    <message>
        <source>The query has %1 characters; please say it in at most %2.</source>
        <translation>La consulta tiene %1 caracteres; exprésala en %2 como máximo.</translation>
    </message>
    <message>
        <source>The query is empty; type the sound that you want to hear, such as &quot;dog&quot;.</source>
        <translation>La consulta está vacía; escribe en inglés el sonido que quieres oír, por ejemplo «dog».</translation>
    </message>
    <message>
        <source>The query &quot;%1&quot; names no sound; add one, such as &quot;remove the rain&quot;.</source>
        <translation>La consulta «%1» no nombra ningún sonido; añade uno en inglés, por ejemplo «remove the rain».</translation>
    </message>
    <message>
        <source>The part from %1 to %2 does not lie within &quot;%3&quot;, which lasts %4.</source>
        <translation>La parte de %1 a %2 no queda dentro de «%3», que dura %4.</translation>
    </message>
    <message>
        <source>The recording %1 changed while it was separated.</source>
        <translation>La grabación %1 ha cambiado mientras se separaba.</translation>
    </message>
    <message>
        <source>The lane that was to be taken apart is not there any more.</source>
        <translation>La pista que se iba a separar ya no existe.</translation>
    </message>
    <message>
        <source>There is nothing to separate in the selected span.</source>
        <translation>En el intervalo seleccionado no hay nada que separar.</translation>
    </message>
    <message>
        <source>Nothing is painted; draw on a spectrogram first.</source>
        <translation>No hay nada pintado; dibuja primero sobre un espectrograma.</translation>
    </message>
    <message>
        <source>The lane that was painted on is not there any more.</source>
        <translation>La pista sobre la que se pintó ya no existe.</translation>
    </message>
    <message>
        <source>What is painted can only be moved to another lane.</source>
        <translation>Lo pintado solo se puede mover a otra pista.</translation>
    </message>
    <message>
        <source>The lane that it was to be moved to is not there any more.</source>
        <translation>La pista a la que se iba a mover ya no existe.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Se ha cancelado.</translation>
    </message>
    <message>
        <source>The separation was cancelled.</source>
        <translation>La separación se ha cancelado.</translation>
    </message>
    <message>
        <source>There is not enough memory for the separation.</source>
        <translation>No hay memoria suficiente para la separación.</translation>
    </message>
    <message>
        <source>The separation failed: %1</source>
        <translation>La separación ha fallado: %1</translation>
    </message>
    <message>
        <source>The model gave a mask of a wrong size.</source>
        <translation>El modelo ha dado una máscara de tamaño erróneo.</translation>
    </message>
    <message>
        <source>The recording became shorter while it was read.</source>
        <translation>La grabación se ha acortado mientras se leía.</translation>
    </message>
    <message>
        <source>There is no sound to look for.</source>
        <translation>No hay ningún sonido que buscar.</translation>
    </message>
    <message>
        <source>The recording has no samples.</source>
        <translation>La grabación no tiene muestras.</translation>
    </message>
    <message>
        <source>The name pattern &quot;%1&quot; must contain {stem}, and no folder.</source>
        <translation>El patrón de nombre «%1» debe contener {stem} y ninguna carpeta.</translation>
    </message>
    <message>
        <source>I do not know &quot;%1&quot;.</source>
        <translation>No conozco «%1».</translation>
    </message>
    <message>
        <source>I do not know &quot;%1&quot;. The nearest sound I know is %2.</source>
        <translation>No conozco «%1». El sonido más parecido que conozco es %2.</translation>
    </message>
    <message>
        <source>I do not know &quot;%1&quot;. The nearest sounds I know are %2.</source>
        <translation>No conozco «%1». Los sonidos más parecidos que conozco son %2.</translation>
    </message>
    <message>
        <source>There is no query; say which sound you want to hear, such as &quot;dog&quot;.</source>
        <translation>No hay ninguna consulta; di en inglés qué sonido quieres oír, por ejemplo «dog».</translation>
    </message>
    <message>
        <source>The selection holds no audio; select a part of the recording.</source>
        <translation>La selección no contiene audio; selecciona una parte de la grabación.</translation>
    </message>
    <message>
        <source>The analysis was stopped.</source>
        <translation>El análisis se ha detenido.</translation>
    </message>
    <message>
        <source>The FFT size must be a power of two from 512 to 16384.</source>
        <translation>El tamaño de FFT debe ser una potencia de dos entre 512 y 16384.</translation>
    </message>
    <message>
        <source>A block must hold at least one frame.</source>
        <translation>Un bloque debe contener al menos una trama.</translation>
    </message>
    <message>
        <source>The part is no longer shown.</source>
        <translation>Esa parte ya no se muestra.</translation>
    </message>
    <message>
        <source>A picture needs a width, a height and at least one step.</source>
        <translation>Una imagen necesita anchura, altura y al menos un paso.</translation>
    </message>
    <message>
        <source>There is no model to separate with; choose one in the settings.</source>
        <translation>No hay ningún modelo con el que separar; elige uno en los ajustes.</translation>
    </message>
    <message>
        <source>The parts of a lane do not fit the recording.</source>
        <translation>Las partes de una pista no encajan con la grabación.</translation>
    </message>
    <message>
        <source>No pair of the table %1 has another recording with the same caption.</source>
        <translation>Ningún par de la tabla %1 tiene otra grabación con la misma descripción.</translation>
    </message>
    <message>
        <source>The table %1 lists no pairs.</source>
        <translation>La tabla %1 no contiene ningún par.</translation>
    </message>
    <message>
        <source>The table %1 has no column &quot;%2&quot;.</source>
        <translation>La tabla %1 no tiene ninguna columna «%2».</translation>
    </message>
    <message>
        <source>The evaluation was stopped.</source>
        <translation>La evaluación se ha detenido.</translation>
    </message>
    <message>
        <source>A selection can grow, shrink and be feathered by 0 to 10 seconds and by 0 Hz or more.</source>
        <translation>Una selección se puede expandir, contraer y suavizar entre 0 y 10 segundos, y 0 Hz o más.</translation>
    </message>
    <message>
        <source>The change of the selection was stopped.</source>
        <translation>El cambio de la selección se ha detenido.</translation>
    </message>
    <message>
        <source>The search for similar sounds was stopped.</source>
        <translation>La búsqueda de sonidos similares se ha detenido.</translation>
    </message>
    <message>
        <source>Select the one sound whose repetitions are to be found.</source>
        <translation>Selecciona el único sonido cuyas repeticiones quieres encontrar.</translation>
    </message>
    <message>
        <source>The selection is longer than a minute; select a shorter sound.</source>
        <translation>La selección dura más de un minuto; selecciona un sonido más corto.</translation>
    </message>
    <message>
        <source>What is selected does not stand out from what is around it; select a sound.</source>
        <translation>Lo seleccionado no destaca sobre lo que lo rodea; selecciona un sonido.</translation>
    </message>
    <message>
        <source>There is no sound at this place; point at one within the picture.</source>
        <translation>En este punto no hay ningún sonido; señala uno dentro de la imagen.</translation>
    </message>
    <message>
        <source>The selection was stopped.</source>
        <translation>La selección se ha detenido.</translation>
    </message>
    <message>
        <source>Listening was stopped.</source>
        <translation>La escucha se ha detenido.</translation>
    </message>
    <message>
        <source>The example &quot;%1&quot; holds samples that are not numbers; repair it or choose another.</source>
        <translation>El ejemplo «%1» contiene muestras que no son números; repáralo o elige otro.</translation>
    </message>
    <message>
        <source>The times of the example do not lie within &quot;%1&quot;, which lasts %2 s.</source>
        <translation>Los tiempos del ejemplo no quedan dentro de «%1», que dura %2 s.</translation>
    </message>
    <message>
        <source>The example from &quot;%1&quot; is too short; choose at least %2 s in which the sound is alone.</source>
        <translation>El ejemplo de «%1» es demasiado corto; elige al menos %2 s en los que el sonido esté solo.</translation>
    </message>
    <message>
        <source>The example from &quot;%1&quot; is silent; choose a part where the sound is heard.</source>
        <translation>El ejemplo de «%1» está en silencio; elige una parte en la que se oiga el sonido.</translation>
    </message>
    <message>
        <source>There is no example; choose a part of a recording in which the sound is alone.</source>
        <translation>No hay ningún ejemplo; elige una parte de una grabación en la que el sonido esté solo.</translation>
    </message>
    <message>
        <source>There is no sound of yours that is named &quot;%1&quot;.</source>
        <translation>Entre tus sonidos no hay ninguno con el nombre «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a sound; choose a few plain words.</source>
        <translation>«%1» no puede ser el nombre de un sonido; elige unas pocas palabras sencillas.</translation>
    </message>
    <message>
        <source>You have a sound that is named &quot;%1&quot;; choose another name or remove it first.</source>
        <translation>Ya tienes un sonido con el nombre «%1»; elige otro nombre o elimínalo primero.</translation>
    </message>
    <message>
        <source>Your sound &quot;%1&quot; was made for another model, and there is no file to hear it in again; remove it and add it anew.</source>
        <translation>Tu sonido «%1» se creó para otro modelo y no hay ningún archivo en el que volver a oírlo; elimínalo y añádelo de nuevo.</translation>
    </message>
    <message>
        <source>Your sound &quot;%1&quot; was made for another model and cannot be heard again: %2</source>
        <translation>Tu sonido «%1» se creó para otro modelo y no se puede volver a oír: %2</translation>
    </message>
    <message>
        <source>The list of your sounds, &quot;%1&quot;, cannot be read: %2.</source>
        <translation>No se puede leer la lista de tus sonidos, «%1»: %2.</translation>
    </message>
    <message>
        <source>The list of your sounds, &quot;%1&quot;, is damaged; mend it, or move it away to begin anew.</source>
        <translation>La lista de tus sonidos, «%1», está dañada; repárala o muévela a otro lugar para empezar de nuevo.</translation>
    </message>
    <message>
        <source>The list of your sounds, &quot;%1&quot;, was written by a newer Partita; use that one.</source>
        <translation>La lista de tus sonidos, «%1», la escribió una versión más nueva de Partita; usa esa versión.</translation>
    </message>
    <message>
        <source>There is no folder for your sounds; set HOME or XDG_DATA_HOME.</source>
        <translation>No hay ninguna carpeta para tus sonidos; define HOME o XDG_DATA_HOME.</translation>
    </message>
    <message>
        <source>The lane &quot;%1&quot; was not made by a query, so there is nothing to ask again.</source>
        <translation>La pista «%1» no se creó con una consulta, así que no hay nada que volver a pedir.</translation>
    </message>
    <message>
        <source>The lane &quot;%1&quot; is still being made; try again when it is there.</source>
        <translation>La pista «%1» aún se está creando; inténtalo de nuevo cuando esté lista.</translation>
    </message>
    <message>
        <source>What is painted can only say more about one sound; ask for one at a time.</source>
        <translation>Lo pintado solo puede decir más sobre un sonido; pídelos de uno en uno.</translation>
    </message>
    <message>
        <source>There is no other lane to move it from.</source>
        <translation>No hay ninguna otra pista desde la que moverlo.</translation>
    </message>
    <message>
        <source>What the sound is not like says nothing alone; give an example of what it is like.</source>
        <translation>Saber cómo no es el sonido no basta por sí solo; da un ejemplo de cómo es.</translation>
    </message>
    <message>
        <source>The checksum was cancelled.</source>
        <translation>El cálculo de la suma de comprobación se ha cancelado.</translation>
    </message>
    <message>
        <source>This work is recovered in another window already.</source>
        <translation>Este trabajo ya se está recuperando en otra ventana.</translation>
    </message>
    <message>
        <source>The session &quot;%1&quot; is open already (%2); close it there, or open it read-only.</source>
        <translation>La sesión «%1» ya está abierta (%2); ciérrala ahí o ábrela en modo de solo lectura.</translation>
    </message>
    <message>
        <source>There is no session &quot;%1&quot;.</source>
        <translation>No existe la sesión «%1».</translation>
    </message>
    <message>
        <source>The session &quot;%1&quot; is open for reading only; save it under another name.</source>
        <translation>La sesión «%1» está abierta en modo de solo lectura; guárdala con otro nombre.</translation>
    </message>
    <message>
        <source>The session &quot;%1&quot; is damaged and is left as it is; save it under another name.</source>
        <translation>La sesión «%1» está dañada y se deja como está; guárdala con otro nombre.</translation>
    </message>
    <message>
        <source>process %1 on %2, since %3</source>
        <translation>proceso %1 en %2, desde %3</translation>
    </message>
    <message>
        <source>The session &quot;%1&quot; is damaged.</source>
        <translation>La sesión «%1» está dañada.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a Partita session.</source>
        <translation>«%1» no es una sesión de Partita.</translation>
    </message>
    <message>
        <source>The session &quot;%1&quot; was made by a newer Partita; update Partita to open it.</source>
        <translation>La sesión «%1» se creó con una versión más nueva de Partita; actualiza Partita para abrirla.</translation>
    </message>
    <message>
        <source>There is not enough memory for the session &quot;%1&quot;.</source>
        <translation>No hay memoria suficiente para la sesión «%1».</translation>
    </message>
    <message>
        <source>A stem in the session &quot;%1&quot; is damaged there; make it again or delete that part.</source>
        <translation>Un stem de la sesión «%1» está dañado en ese punto; vuelve a crearlo o elimina esa parte.</translation>
    </message>
    <message>
        <source>The session &quot;%1&quot; is of an older version and cannot be copied to be read.</source>
        <translation>La sesión «%1» es de una versión anterior y no se puede copiar para leerla.</translation>
    </message>
    <message>
        <source>The session &quot;%1&quot; could not be saved; try again.</source>
        <translation>No se ha podido guardar la sesión «%1»; inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Saving was cancelled.</source>
        <translation>El guardado se ha cancelado.</translation>
    </message>
    <message>
        <source>A mask does not fit the recording.</source>
        <translation>Una máscara no encaja con la grabación.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is not the recording that this session was made from.</source>
        <translation>El archivo «%1» no es la grabación a partir de la que se creó esta sesión.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a file.</source>
        <translation>«%1» no es un archivo.</translation>
    </message>
    <message>
        <source>The recording &quot;%1&quot; is missing; say where it is now.</source>
        <translation>Falta la grabación «%1»; indica dónde está ahora.</translation>
    </message>
    <message>
        <source>The session &quot;%1&quot; cannot be read or written: %2.</source>
        <translation>No se puede leer o escribir la sesión «%1»: %2.</translation>
    </message>
    <message>
        <source>There is no space left to save &quot;%1&quot;; free some or choose another folder.</source>
        <translation>No queda espacio para guardar «%1»; libera espacio o elige otra carpeta.</translation>
    </message>
    <message>
        <source>The session &quot;%1&quot; may not be read or written there; choose another folder.</source>
        <translation>No hay permiso para leer o escribir ahí la sesión «%1»; elige otra carpeta.</translation>
    </message>
    <message>
        <source>The session &quot;%1&quot; is being used by another program; try again later.</source>
        <translation>Otro programa está usando la sesión «%1»; inténtalo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>The session &quot;%1&quot; cannot be used: %2.</source>
        <translation>No se puede usar la sesión «%1»: %2.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Take one sound out of a recording.</source>
        <translation>Saca un sonido de una grabación.</translation>
    </message>
    <message>
        <source>Open the demo and separate it.</source>
        <translation>Abrir la demo y separarla.</translation>
    </message>
    <message>
        <source>What to hear in the first file, such as &quot;the violin&quot;; can be given several times.</source>
        <translation>Qué se quiere oír en el primer archivo, en inglés, por ejemplo &quot;the violin&quot;; se puede indicar varias veces.</translation>
    </message>
    <message>
        <source>Audio files to open.</source>
        <translation>Archivos de audio que se abren.</translation>
    </message>
</context>
<context>
    <name>partita::About</name>
    <message>
        <source>About Partita</source>
        <translation>Acerca de Partita</translation>
    </message>
    <message>
        <source>Take one sound out of a recording.</source>
        <translation>Saca un sonido de una grabación.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.</translation>
    </message>
    <message>
        <source>Uses Qt, LibTorch, libsndfile, libsoxr, FFTW and RtAudio.</source>
        <translation>Usa Qt, LibTorch, libsndfile, libsoxr, FFTW y RtAudio.</translation>
    </message>
    <message>
        <source>Model %1, trained on: %2.</source>
        <translation>Modelo %1, entrenado con: %2.</translation>
    </message>
</context>
<context>
    <name>partita::Chart</name>
    <message>
        <source>Lines: %1. Left and Right read their values.</source>
        <translation>Líneas: %1. Las flechas izquierda y derecha leen sus valores.</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>partita::ColourChip</name>
    <message>
        <source>Colour of the lane</source>
        <translation>Color de la pista</translation>
    </message>
    <message>
        <source>Colour: %1</source>
        <translation>Color: %1</translation>
    </message>
</context>
<context>
    <name>partita::CursorReadout</name>
    <message>
        <source>%1 %2 ct</source>
        <comment>a note and how many cents it is off</comment>
        <translation>%1 %2 ct</translation>
    </message>
</context>
<context>
    <name>partita::DisplayBar</name>
    <message>
        <source>Display</source>
        <translation>Visualización</translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <translation>Espectrograma</translation>
    </message>
    <message>
        <source>Show the spectrogram</source>
        <translation>Mostrar el espectrograma</translation>
    </message>
    <message>
        <source>Waveform</source>
        <translation>Forma de onda</translation>
    </message>
    <message>
        <source>Show the waveform</source>
        <translation>Mostrar la forma de onda</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Which channels are shown</source>
        <translation>Qué canales se muestran</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Suma</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierdo</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecho</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lateral</translation>
    </message>
    <message>
        <source>The mean of all channels</source>
        <translation>La media de todos los canales</translation>
    </message>
    <message>
        <source>Half the difference of left and right</source>
        <translation>La mitad de la diferencia entre izquierdo y derecho</translation>
    </message>
    <message>
        <source>FFT size</source>
        <translation>Tamaño de FFT</translation>
    </message>
    <message>
        <source>FFT size in samples: large separates tones, small separates moments</source>
        <translation>Tamaño de FFT en muestras: uno grande distingue tonos, uno pequeño distingue instantes</translation>
    </message>
    <message>
        <source>FFT %1</source>
        <translation>FFT %1</translation>
    </message>
    <message>
        <source>Frequency scale</source>
        <translation>Escala de frecuencia</translation>
    </message>
    <message>
        <source>How the frequencies are spread over the height</source>
        <translation>Cómo se reparten las frecuencias en la altura</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Lineal</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Mel</source>
        <translation>Mel</translation>
    </message>
    <message>
        <source>All frequencies</source>
        <translation>Todas las frecuencias</translation>
    </message>
    <message>
        <source>Show all frequencies, after Ctrl and the wheel have zoomed in</source>
        <translation>Mostrar todas las frecuencias tras acercar con Ctrl y la rueda</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Colours of the spectrogram, from quiet to loud</source>
        <translation>Colores del espectrograma, de débil a fuerte</translation>
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
        <translation>Gris</translation>
    </message>
    <message>
        <source>Grey on white</source>
        <translation>Gris sobre blanco</translation>
    </message>
    <message>
        <source>Quietest level shown</source>
        <translation>Nivel más débil mostrado</translation>
    </message>
    <message>
        <source>What is quieter than this has the first colour</source>
        <translation>Lo que es más débil tiene el primer color</translation>
    </message>
    <message>
        <source>Loudest level shown</source>
        <translation>Nivel más fuerte mostrado</translation>
    </message>
    <message>
        <source>What is louder than this has the last colour</source>
        <translation>Lo que es más fuerte tiene el último color</translation>
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
        <translation>mono</translation>
    </message>
    <message>
        <source>stereo</source>
        <translation>estéreo</translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s)</source>
        <translation>
            <numerusform>%n canal</numerusform>
            <numerusform>%n canales</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Left channel shown</source>
        <translation>Se muestra el canal izquierdo</translation>
    </message>
    <message>
        <source>Right channel shown</source>
        <translation>Se muestra el canal derecho</translation>
    </message>
    <message>
        <source>Side signal shown</source>
        <translation>Se muestra la señal lateral</translation>
    </message>
    <message>
        <source>Mixture</source>
        <translation>Mezcla</translation>
    </message>
    <message>
        <source>%1, inside the mask</source>
        <translation>%1, dentro de la máscara</translation>
    </message>
</context>
<context>
    <name>partita::DocumentSession</name>
    <message>
        <source>Separate “%1” from %2</source>
        <translation>Separar «%1» de %2</translation>
    </message>
    <message>
        <source>The new lanes come from the whole recording, so together with the other lanes they sound louder than it.</source>
        <translation>Las pistas nuevas salen de la grabación entera, por lo que junto con las demás pistas suenan más fuerte que ella.</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>resto</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>sin %1</translation>
    </message>
    <message>
        <source>Nothing was heard that fits “%1”.</source>
        <translation>No se ha oído nada que corresponda a «%1».</translation>
    </message>
    <message>
        <source>The lanes stay as far as they were made, because you edited them meanwhile. Undo takes them away.</source>
        <translation>Las pistas se quedan hasta donde se hicieron, porque las has editado entretanto. Deshacer las quita.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 copia</translation>
    </message>
    <message>
        <source>painted</source>
        <translation>pintado</translation>
    </message>
    <message>
        <source>What was painted was only partly taken out, because you edited the lanes meanwhile. Undo brings it back.</source>
        <translation>Lo pintado solo se ha quitado en parte, porque entretanto has editado las pistas. Deshacer lo recupera.</translation>
    </message>
    <message>
        <source>What was painted is silent, so nothing was taken out.</source>
        <translation>Lo pintado está en silencio, así que no se ha quitado nada.</translation>
    </message>
    <message>
        <source>Refine %1</source>
        <translation>Refinar %1</translation>
    </message>
</context>
<context>
    <name>partita::EditTexts</name>
    <message>
        <source>Separate</source>
        <translation>Separar</translation>
    </message>
    <message>
        <source>Rename lane</source>
        <translation>Renombrar pista</translation>
    </message>
    <message>
        <source>Duplicate lane</source>
        <translation>Duplicar pista</translation>
    </message>
    <message>
        <source>Delete lane</source>
        <translation>Eliminar pista</translation>
    </message>
    <message>
        <source>Move lane</source>
        <translation>Mover pista</translation>
    </message>
    <message>
        <source>Merge lanes</source>
        <translation>Combinar pistas</translation>
    </message>
    <message>
        <source>Move time span</source>
        <translation>Mover intervalo de tiempo</translation>
    </message>
    <message>
        <source>Change gain</source>
        <translation>Cambiar ganancia</translation>
    </message>
    <message>
        <source>Change pan</source>
        <translation>Cambiar panorama</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Solo</source>
        <translation>Solo</translation>
    </message>
    <message>
        <source>Change colour</source>
        <translation>Cambiar color</translation>
    </message>
    <message>
        <source>Paint</source>
        <translation>Pintar</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Select an area</source>
        <translation>Seleccionar un área</translation>
    </message>
    <message>
        <source>Magic wand</source>
        <translation>Varita mágica</translation>
    </message>
    <message>
        <source>Paint harmonics</source>
        <translation>Pintar armónicos</translation>
    </message>
    <message>
        <source>Select similar events</source>
        <translation>Seleccionar eventos similares</translation>
    </message>
    <message>
        <source>Grow the mask</source>
        <translation>Expandir la máscara</translation>
    </message>
    <message>
        <source>Shrink the mask</source>
        <translation>Contraer la máscara</translation>
    </message>
    <message>
        <source>Feather the mask</source>
        <translation>Suavizar el borde de la máscara</translation>
    </message>
    <message>
        <source>Invert the mask</source>
        <translation>Invertir la máscara</translation>
    </message>
    <message>
        <source>Clear the mask</source>
        <translation>Vaciar la máscara</translation>
    </message>
    <message>
        <source>Extract what is painted</source>
        <translation>Extraer lo pintado</translation>
    </message>
    <message>
        <source>Mute what is painted</source>
        <translation>Silenciar lo pintado</translation>
    </message>
    <message>
        <source>Move what is painted</source>
        <translation>Mover lo pintado</translation>
    </message>
    <message>
        <source>Refine lane</source>
        <translation>Refinar pista</translation>
    </message>
</context>
<context>
    <name>partita::ExportController</name>
    <message>
        <source>Open a recording first.</source>
        <translation>Abre primero una grabación.</translation>
    </message>
    <message>
        <source>Folder for the exported files</source>
        <translation>Carpeta para los archivos exportados</translation>
    </message>
    <message>
        <source>Wait until the separation is done; the lanes are still being filled.</source>
        <translation>Espera a que termine la separación; las pistas aún se están llenando.</translation>
    </message>
    <message>
        <source>Measure the peaks of %1</source>
        <translation>Medir los picos de %1</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Exportar %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written.</source>
        <translation>
            <numerusform>%n archivo escrito.</numerusform>
            <numerusform>%n archivos escritos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) exported to %1.</source>
        <translation>
            <numerusform>%n archivo exportado a %1.</numerusform>
            <numerusform>%n archivos exportados a %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 would clip: its peak is %2 dB above full scale. Nothing was written.</source>
        <translation>%1 saturaría: su pico supera en %2 dB el fondo de escala. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>The highest peak is %1 dBFS, in %2.</source>
        <translation>El pico más alto es de %1 dBFS, en %2.</translation>
    </message>
    <message>
        <source>There is only silence to export.</source>
        <translation>Solo hay silencio que exportar.</translation>
    </message>
</context>
<context>
    <name>partita::ExportPanel</name>
    <message>
        <source>With the gain and pan of each lane</source>
        <translation>Con su ganancia y panorama</translation>
    </message>
    <message>
        <source>Replace files that exist already</source>
        <translation>Reemplazar archivos existentes</translation>
    </message>
    <message>
        <source>Use 32-bit float</source>
        <translation>Usar 32 bits flotante</translation>
    </message>
    <message>
        <source>Check levels</source>
        <translation>Comprobar niveles</translation>
    </message>
    <message>
        <source>Lanes to export</source>
        <translation>Pistas que se exportan</translation>
    </message>
    <message>
        <source>Tick the lanes that are exported</source>
        <translation>Marca las pistas que se exportan</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Choose all lanes</source>
        <translation>Elegir todas las pistas</translation>
    </message>
    <message>
        <source>Tick all lanes</source>
        <translation>Marcar todas las pistas</translation>
    </message>
    <message>
        <source>Choose no lane</source>
        <translation>No elegir ninguna pista</translation>
    </message>
    <message>
        <source>Untick all lanes</source>
        <translation>Desmarcar todas las pistas</translation>
    </message>
    <message>
        <source>One file each</source>
        <translation>Un archivo por pista</translation>
    </message>
    <message>
        <source>Every chosen lane becomes a file</source>
        <translation>Cada pista elegida se convierte en un archivo</translation>
    </message>
    <message>
        <source>One mix</source>
        <translation>Una sola mezcla</translation>
    </message>
    <message>
        <source>The chosen lanes are mixed into one file with their gains and pans, without those that are muted</source>
        <translation>Las pistas elegidas se mezclan en un archivo con su ganancia y su panorama, sin las silenciadas</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Whole file</source>
        <translation>Archivo entero</translation>
    </message>
    <message>
        <source>Export the whole length</source>
        <translation>Exportar toda la duración</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Selección</translation>
    </message>
    <message>
        <source>Export only the selected time</source>
        <translation>Exportar solo el tiempo seleccionado</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Off: the lanes as they were separated, so that together they make the mixture</source>
        <translation>Desactivado: las pistas tal como se separaron, de modo que juntas dan la mezcla</translation>
    </message>
    <message>
        <source>Off: nothing is written where a file of that name exists</source>
        <translation>Desactivado: no se escribe nada donde ya existe un archivo con ese nombre</translation>
    </message>
    <message>
        <source>WAV, 32-bit float (never clips)</source>
        <translation>WAV, 32 bits flotante (nunca satura)</translation>
    </message>
    <message>
        <source>WAV, 24 bit</source>
        <translation>WAV, 24 bits</translation>
    </message>
    <message>
        <source>WAV, 16 bit</source>
        <translation>WAV, 16 bits</translation>
    </message>
    <message>
        <source>FLAC, 24 bit (lossless, smaller)</source>
        <translation>FLAC, 24 bits (sin pérdida, más pequeño)</translation>
    </message>
    <message>
        <source>OGG Vorbis (small, lossy)</source>
        <translation>OGG Vorbis (pequeño, con pérdida)</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>The format of the files</source>
        <translation>El formato de los archivos</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>Muestreo</translation>
    </message>
    <message>
        <source>The sample rate of the files</source>
        <translation>La frecuencia de muestreo de los archivos</translation>
    </message>
    <message>
        <source> dB</source>
        <translation> dB</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Ganancia</translation>
    </message>
    <message>
        <source>A gain on top, the same for all files</source>
        <translation>Una ganancia adicional, igual para todos los archivos</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Where the files are written; the folder is made if it does not exist</source>
        <translation>Dónde se escriben los archivos; si la carpeta no existe, se crea</translation>
    </message>
    <message>
        <source>Browse for a folder</source>
        <translation>Buscar una carpeta</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Elegir la carpeta</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>{stem} stands for the name of the lane, {input} for that of the recording</source>
        <translation>{stem} representa el nombre de la pista; {input}, el de la grabación</translation>
    </message>
    <message>
        <source>Files that will be written</source>
        <translation>Archivos que se escribirán</translation>
    </message>
    <message>
        <source>32-bit float files hold any level without clipping</source>
        <translation>Los archivos de 32 bits flotante admiten cualquier nivel sin saturar</translation>
    </message>
    <message>
        <source>Find out how loud the files would be, without writing them</source>
        <translation>Averiguar qué nivel tendrían los archivos, sin escribirlos</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Write the files</source>
        <translation>Escribir los archivos</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Pistas</translation>
    </message>
    <message>
        <source>Mixture</source>
        <translation>Mezcla</translation>
    </message>
    <message>
        <source>As the recording, %1</source>
        <translation>Como la grabación, %1</translation>
    </message>
    <message>
        <source>Selection (%1 s)</source>
        <translation>Selección (%1 s)</translation>
    </message>
    <message>
        <source>Tick at least one lane.</source>
        <translation>Marca al menos una pista.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Elige una carpeta.</translation>
    </message>
    <message>
        <source>Two files would have the same name; rename a lane.</source>
        <translation>Dos archivos tendrían el mismo nombre; cambia el nombre de una pista.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n file(s)</source>
        <translation>
            <numerusform>Exportar %n archivo</numerusform>
            <numerusform>Exportar %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Lower the gain by %1 dB</source>
        <translation>Bajar la ganancia %1 dB</translation>
    </message>
    <message>
        <source>All files become quieter by the same amount</source>
        <translation>Todos los archivos bajan de nivel en la misma medida</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
</context>
<context>
    <name>partita::FrequencyRuler</name>
    <message>
        <source>Frequency ruler</source>
        <translation>Regla de frecuencia</translation>
    </message>
    <message>
        <source>Up and Down scroll, plus and minus zoom, Home shows all frequencies.</source>
        <translation>Las flechas arriba y abajo desplazan, más y menos cambian el zoom, Inicio muestra todas las frecuencias.</translation>
    </message>
    <message>
        <source>Drag to scroll, turn the wheel to zoom, double click to show all frequencies</source>
        <translation>Arrastra para desplazar, gira la rueda para el zoom, haz doble clic para ver todas las frecuencias</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a range of frequencies</comment>
        <translation>%1 a %2</translation>
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
        <translation>Ganancia</translation>
    </message>
    <message>
        <source>Drag to change the gain, with Shift finely. Double-click for 0 dB.</source>
        <translation>Arrastra para cambiar la ganancia, con Mayús con precisión. Haz doble clic para volver a 0 dB.</translation>
    </message>
    <message>
        <source>Gain in decibels. 0 resets it.</source>
        <translation>Ganancia en decibelios. 0 la restablece.</translation>
    </message>
</context>
<context>
    <name>partita::HeightHandle</name>
    <message>
        <source>Drag to change the height, double-click for the usual one</source>
        <translation>Arrastra para cambiar la altura, haz doble clic para la habitual</translation>
    </message>
    <message>
        <source>Height of the lane</source>
        <translation>Altura de la pista</translation>
    </message>
</context>
<context>
    <name>partita::HistoryPanel</name>
    <message>
        <source>History of edits</source>
        <translation>Historial de ediciones</translation>
    </message>
    <message>
        <source>Choose a row to go back to that state</source>
        <translation>Elige una fila para volver a ese estado</translation>
    </message>
    <message>
        <source>As opened</source>
        <translation>Tal como se abrió</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>partita::JobIndicator</name>
    <message numerus="yes">
        <source>%n job(s) failed</source>
        <translation>
            <numerusform>%n tarea ha fallado</numerusform>
            <numerusform>%n tareas han fallado</numerusform>
        </translation>
    </message>
    <message>
        <source>No jobs</source>
        <translation>Ninguna tarea</translation>
    </message>
    <message>
        <source>Jobs: %1</source>
        <translation>Tareas: %1</translation>
    </message>
    <message>
        <source>Show the list of jobs</source>
        <translation>Mostrar la lista de tareas</translation>
    </message>
    <message>
        <source>%1
%2
Click to show the list of jobs</source>
        <translation>%1
%2
Haz clic para mostrar la lista de tareas</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>partita::JobList</name>
    <message>
        <source>Copy this message</source>
        <translation>Copiar este mensaje</translation>
    </message>
    <message>
        <source>Progress of: %1</source>
        <translation>Progreso de: %1</translation>
    </message>
    <message>
        <source>Cancel this job</source>
        <translation>Cancelar esta tarea</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Cancelar: %1</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>Quitar las terminadas</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Take the jobs that have ended off this list</source>
        <translation>Quitar de esta lista las tareas terminadas</translation>
    </message>
    <message>
        <source>Nothing is being computed.
Separations and exports show their progress here.</source>
        <translation>No se está calculando nada.
Aquí se muestra el progreso de las separaciones y exportaciones.</translation>
    </message>
    <message numerus="yes">
        <source>%n active job(s)</source>
        <translation>
            <numerusform>%n tarea activa</numerusform>
            <numerusform>%n tareas activas</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
</context>
<context>
    <name>partita::JobWords</name>
    <message>
        <source>a few seconds left</source>
        <translation>quedan unos segundos</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>queda cerca de %n segundo</numerusform>
            <numerusform>quedan unos %n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>queda cerca de %n minuto</numerusform>
            <numerusform>quedan unos %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>queda cerca de %n hora</numerusform>
            <numerusform>quedan unas %n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 %, %2</source>
        <translation>%1 %, %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
</context>
<context>
    <name>partita::LaneFileDrag</name>
    <message>
        <source>That lane is not there any more.</source>
        <translation>Esa pista ya no existe.</translation>
    </message>
    <message>
        <source>“%1” is still being made. Drag it when it is complete.</source>
        <translation>«%1» aún se está creando. Arrástrala cuando esté completa.</translation>
    </message>
    <message>
        <source>No file can be made in %1. Make room there or export the lane.</source>
        <translation>No se puede crear ningún archivo en %1. Libera espacio ahí o exporta la pista.</translation>
    </message>
    <message>
        <source>Prepare “%1” for dragging</source>
        <translation>Preparar «%1» para arrastrar</translation>
    </message>
</context>
<context>
    <name>partita::LaneGrip</name>
    <message>
        <source>Drag to reorder, or out of the window to get the lane as a file</source>
        <translation>Arrastra para reordenar, o fuera de la ventana para obtener la pista como archivo</translation>
    </message>
    <message>
        <source>Drag handle</source>
        <translation>Tirador</translation>
    </message>
</context>
<context>
    <name>partita::LaneHeader</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More that can be done with this lane</source>
        <translation>Más cosas que hacer con esta pista</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>The model did not hear this in the recording. What is in the lane may be something else.</source>
        <translation>El modelo no ha oído esto en la grabación. Lo que hay en la pista puede ser otra cosa.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>M</source>
        <comment>mute</comment>
        <translation>M</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Mute: this lane is not heard</source>
        <translation>Silenciar: esta pista no se oye</translation>
    </message>
    <message>
        <source>S</source>
        <comment>solo</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>Solo</source>
        <translation>Solo</translation>
    </message>
    <message>
        <source>Solo: only the lanes with solo are heard</source>
        <translation>Solo: solo se oyen las pistas en solo</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>This lane is being separated: %1 %</source>
        <translation>Esta pista se está separando: %1 %</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Merge with</source>
        <translation>Combinar con</translation>
    </message>
    <message>
        <source>Move selected span to</source>
        <translation>Mover el intervalo seleccionado a</translation>
    </message>
    <message>
        <source>Separate further…</source>
        <translation>Separar más…</translation>
    </message>
    <message>
        <source>Export this lane…</source>
        <translation>Exportar esta pista…</translation>
    </message>
</context>
<context>
    <name>partita::LaneRows</name>
    <message>
        <source>Lanes</source>
        <translation>Pistas</translation>
    </message>
    <message>
        <source>Ask for a sound: its lane appears here, and one with all the rest.</source>
        <translation>Pide un sonido: aquí aparece su pista, y otra con todo lo demás.</translation>
    </message>
</context>
<context>
    <name>partita::LevelMeterView</name>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Peak and average level of what is played</source>
        <translation>Nivel de pico y medio de lo que suena</translation>
    </message>
    <message>
        <source>Peak %1, clipped</source>
        <translation>Pico %1, saturado</translation>
    </message>
    <message>
        <source>Peak %1</source>
        <translation>Pico %1</translation>
    </message>
    <message>
        <source>%1. Click to reset the clip mark.</source>
        <translation>%1. Haz clic para borrar la marca de saturación.</translation>
    </message>
</context>
<context>
    <name>partita::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;Separation</source>
        <translation>&amp;Separación</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>&amp;Reproducción</translation>
    </message>
    <message>
        <source>&amp;Lanes</source>
        <translation>&amp;Pistas</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Panels and Tool Bars</source>
        <translation>&amp;Paneles y barras de herramientas</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Selección</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportación</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>File and Zoom</source>
        <translation>Archivo y zoom</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Visualización</translation>
    </message>
    <message>
        <source>Model and device: opens the settings</source>
        <translation>Modelo y dispositivo: abre los ajustes</translation>
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
        <translation>%1, %2 kHz</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Model and device: %1</source>
        <translation>Modelo y dispositivo: %1</translation>
    </message>
    <message>
        <source>The demo recording is not installed.</source>
        <translation>La grabación de demostración no está instalada.</translation>
    </message>
    <message>
        <source>Separation is running</source>
        <translation>La separación está en marcha</translation>
    </message>
    <message>
        <source>%1 is still being separated. Closing it stops that.</source>
        <translation>%1 aún se está separando. Si se cierra, la separación se detiene.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Dejar abierta</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>What is left over (as usual)</source>
        <translation>Lo que queda (lo habitual)</translation>
    </message>
    <message>
        <source>Mixture</source>
        <translation>Mezcla</translation>
    </message>
    <message>
        <source>&amp;Mask</source>
        <translation>&amp;Máscara</translation>
    </message>
    <message>
        <source>Mask Tools</source>
        <translation>Herramientas de máscara</translation>
    </message>
    <message>
        <source>&amp;Move It To</source>
        <translation>&amp;Mover a</translation>
    </message>
    <message>
        <source>Nothing is painted yet: choose a tool and draw on a spectrogram</source>
        <translation>Aún no hay nada pintado: elige una herramienta y dibuja sobre un espectrograma</translation>
    </message>
    <message>
        <source>Open a recording first</source>
        <translation>Abre primero una grabación</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a tool tip and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Hear only what is painted, also while you paint</source>
        <translation>Oír solo lo pintado, también mientras pintas</translation>
    </message>
    <message>
        <source>Take what is painted out into a lane of its own</source>
        <translation>Sacar lo pintado a una pista propia</translation>
    </message>
    <message>
        <source>Take what is painted out into a lane that is muted</source>
        <translation>Sacar lo pintado a una pista silenciada</translation>
    </message>
    <message>
        <source>Ask for a sound that is only looked for where you painted</source>
        <translation>Pedir un sonido que solo se busca donde has pintado</translation>
    </message>
    <message>
        <source>Select a lane that was made by a query</source>
        <translation>Selecciona una pista creada con una consulta</translation>
    </message>
    <message>
        <source>Make “%1” again, with what is painted as a hint of what it sounds like</source>
        <translation>Volver a crear «%1», con lo pintado como indicio de cómo suena</translation>
    </message>
    <message>
        <source>Make “%1” again, with what is painted as a hint of what it is not</source>
        <translation>Volver a crear «%1», con lo pintado como indicio de lo que no es</translation>
    </message>
    <message>
        <source>Select what is not painted</source>
        <translation>Seleccionar lo que no está pintado</translation>
    </message>
    <message>
        <source>Make what is painted a little larger; repeat for more</source>
        <translation>Agrandar un poco lo pintado; repítelo para más</translation>
    </message>
    <message>
        <source>Make what is painted a little smaller; repeat for more</source>
        <translation>Reducir un poco lo pintado; repítelo para más</translation>
    </message>
    <message>
        <source>Soften the edge a little; repeat for more</source>
        <translation>Suavizar un poco el borde; repítelo para más</translation>
    </message>
    <message>
        <source>Find where the painted sound comes again, and add that</source>
        <translation>Buscar dónde se repite el sonido pintado y añadirlo</translation>
    </message>
    <message>
        <source>Forget what is painted</source>
        <translation>Descartar lo pintado</translation>
    </message>
    <message>
        <source>Move what is painted to another lane</source>
        <translation>Mover lo pintado a otra pista</translation>
    </message>
    <message>
        <source>There is no other lane to move it to; extract it first</source>
        <translation>No hay ninguna otra pista a la que moverlo; extráelo primero</translation>
    </message>
    <message>
        <source>Draw on a spectrogram</source>
        <translation>Dibuja sobre un espectrograma</translation>
    </message>
    <message>
        <source>Painted on %1: %2, %3</source>
        <translation>Pintado en %1: %2, %3</translation>
    </message>
    <message>
        <source>Painted on %1: all</source>
        <translation>Pintado en %1: todo</translation>
    </message>
    <message>
        <source>Painted on %1: all but %2, %3</source>
        <translation>Pintado en %1: todo salvo %2, %3</translation>
    </message>
    <message>
        <source>Only inside the mask</source>
        <translation>Solo dentro de la máscara</translation>
    </message>
</context>
<context>
    <name>partita::MaskBar</name>
    <message>
        <source>What is painted</source>
        <translation>Lo pintado</translation>
    </message>
</context>
<context>
    <name>partita::MaskController</name>
    <message>
        <source>No similar event was found.</source>
        <translation>No se ha encontrado ningún evento similar.</translation>
    </message>
    <message numerus="yes">
        <source>%n similar event(s) found and added to what is painted.</source>
        <translation>
            <numerusform>%n evento similar encontrado y añadido a lo pintado.</numerusform>
            <numerusform>%n eventos similares encontrados y añadidos a lo pintado.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is more that is connected with this than can be selected at once; these are the parts around it. A smaller tolerance selects less.</source>
        <translation>Hay más partes conectadas con este punto de las que se pueden seleccionar a la vez; estas son las que lo rodean. Una tolerancia menor selecciona menos.</translation>
    </message>
</context>
<context>
    <name>partita::MaskToolBar</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Mask tools</source>
        <translation>Herramientas de máscara</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Seleccionar</translation>
    </message>
    <message>
        <source>Select: click to play from there, drag to select a time span</source>
        <translation>Seleccionar: haz clic para reproducir desde ahí, arrastra para seleccionar un intervalo de tiempo</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pincel</translation>
    </message>
    <message>
        <source>Brush: paint what shall belong to the mask, with Alt take away</source>
        <translation>Pincel: pinta lo que debe pertenecer a la máscara, con Alt quita</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Eraser: take away from the mask</source>
        <translation>Borrador: quita partes de la máscara</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rectángulo</translation>
    </message>
    <message>
        <source>Rectangle: drag a box, with Ctrl a time span with all frequencies</source>
        <translation>Rectángulo: arrastra un recuadro, con Ctrl un intervalo de tiempo con todas las frecuencias</translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation>Lazo</translation>
    </message>
    <message>
        <source>Lasso: draw around a region</source>
        <translation>Lazo: dibuja alrededor de una región</translation>
    </message>
    <message>
        <source>Magic wand</source>
        <translation>Varita mágica</translation>
    </message>
    <message>
        <source>Magic wand: click on a sound to take all that hangs together and is about as loud</source>
        <translation>Varita mágica: haz clic en un sonido para tomar todo lo que está conectado y tiene un nivel parecido</translation>
    </message>
    <message>
        <source>Harmonics</source>
        <translation>Armónicos</translation>
    </message>
    <message>
        <source>Harmonics: draw along the lowest partial, the overtones come along</source>
        <translation>Armónicos: dibuja a lo largo del parcial más grave, los armónicos superiores lo acompañan</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Anchura</translation>
    </message>
    <message>
        <source>Width of the brush in time
Keys [ and ] change the size</source>
        <translation>Anchura del pincel en el tiempo
Las teclas [ y ] cambian el tamaño</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <source>Height of the brush in frequency
Keys [ and ] change the size</source>
        <translation>Altura del pincel en frecuencia
Las teclas [ y ] cambian el tamaño</translation>
    </message>
    <message>
        <source>%1 st</source>
        <comment>semitones</comment>
        <translation>%1 st</translation>
    </message>
    <message>
        <source>Height of the brush in semitones
Keys [ and ] change the size</source>
        <translation>Altura del pincel en semitonos
Las teclas [ y ] cambian el tamaño</translation>
    </message>
    <message>
        <source>Hardness</source>
        <translation>Dureza</translation>
    </message>
    <message>
        <source>How sharp the edge of the brush is
Shift and the keys [ and ] change it</source>
        <translation>Lo nítido que es el borde del pincel
Mayús con las teclas [ y ] lo cambia</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Intensidad</translation>
    </message>
    <message>
        <source>Opacity: how much of the sound is taken</source>
        <translation>Opacidad: cuánto se toma del sonido</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Tolerancia</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>How much louder or quieter than the place that is clicked the sound may be</source>
        <translation>Cuánto más fuerte o más débil que el punto del clic puede ser el sonido</translation>
    </message>
    <message>
        <source>Partials</source>
        <translation>Parciales</translation>
    </message>
    <message>
        <source>How many partials are drawn, with the lowest one</source>
        <translation>Cuántos parciales se dibujan, contando el más grave</translation>
    </message>
    <message>
        <source>Follow axis</source>
        <translation>Seguir el eje</translation>
    </message>
    <message>
        <source>Height in Hz where the frequency axis is linear, in semitones where it is not</source>
        <translation>Altura en Hz si el eje de frecuencias es lineal, en semitonos si no lo es</translation>
    </message>
    <message>
        <source>Extent of the rectangle</source>
        <translation>Extensión del rectángulo</translation>
    </message>
    <message>
        <source>What of the box counts</source>
        <translation>Qué cuenta del recuadro</translation>
    </message>
    <message>
        <source>Time and frequency</source>
        <translation>Tiempo y frecuencia</translation>
    </message>
    <message>
        <source>Time only</source>
        <translation>Solo tiempo</translation>
    </message>
    <message>
        <source>Frequency only</source>
        <translation>Solo frecuencia</translation>
    </message>
    <message>
        <source>Combination</source>
        <translation>Combinación</translation>
    </message>
    <message>
        <source>What a new shape does to the mask
While drawing: Shift adds, Alt subtracts, both intersect</source>
        <translation>Qué hace una forma nueva con la máscara
Al dibujar: Mayús añade, Alt resta, ambas intersecan</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Subtract</source>
        <translation>Restar</translation>
    </message>
    <message>
        <source>Intersect</source>
        <translation>Intersecar</translation>
    </message>
    <message>
        <source>Pen pressure</source>
        <translation>Presión del lápiz</translation>
    </message>
    <message>
        <source>What the pressure of a pen changes</source>
        <translation>Qué cambia la presión de un lápiz</translation>
    </message>
    <message>
        <source>Ignore pressure</source>
        <translation>Ignorar presión</translation>
    </message>
    <message>
        <source>Pressure: size</source>
        <translation>Presión: tamaño</translation>
    </message>
    <message>
        <source>Pressure: strength</source>
        <translation>Presión: intensidad</translation>
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
        <translation>Hay más mensajes en espera; aparecen al cerrar este</translation>
    </message>
    <message>
        <source>Close this message (Escape)</source>
        <translation>Cerrar este mensaje (Esc)</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>1 of %1</source>
        <translation>1 de %1</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>partita::MixtureHeader</name>
    <message>
        <source>Listen to the mixture</source>
        <translation>Oír la mezcla</translation>
    </message>
    <message>
        <source>Hear the recording as it was instead of its lanes</source>
        <translation>Oír la grabación tal como era en lugar de sus pistas</translation>
    </message>
    <message>
        <source>Level of the mixture</source>
        <translation>Nivel de la mezcla</translation>
    </message>
    <message>
        <source>Mixture: %1, %2</source>
        <extracomment>%1: the name of a file, %2: its format, such as &quot;44.1 kHz, stereo, 3:25&quot;</extracomment>
        <translation>Mezcla: %1, %2</translation>
    </message>
</context>
<context>
    <name>partita::ModelService</name>
    <message>
        <source>Load the model</source>
        <translation>Cargar el modelo</translation>
    </message>
    <message>
        <source>Load the model %1</source>
        <translation>Cargar el modelo %1</translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation>No hay ningún modelo cargado.</translation>
    </message>
    <message>
        <source>The model is being loaded.</source>
        <translation>El modelo se está cargando.</translation>
    </message>
    <message numerus="yes">
        <source>The model %1 is loaded. It knows %n sound(s) by name.</source>
        <translation>
            <numerusform>El modelo %1 está cargado. Conoce %n sonido por su nombre.</numerusform>
            <numerusform>El modelo %1 está cargado. Conoce %n sonidos por su nombre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Computes on the graphics card, %1: it was found and is the fastest.</source>
        <translation>Calcula en la tarjeta gráfica, %1: se ha encontrado y es lo más rápido.</translation>
    </message>
    <message>
        <source>Computes on the graphics card, %1: it was found and is the fastest. Note: %2.</source>
        <translation>Calcula en la tarjeta gráfica, %1: se ha encontrado y es lo más rápido. Nota: %2.</translation>
    </message>
    <message>
        <source>Computes on the %1: no graphics card can be used.</source>
        <translation>Calcula en %1: no se puede usar ninguna tarjeta gráfica.</translation>
    </message>
    <message>
        <source>Computes on the %1: no graphics card can be used. Note: %2.</source>
        <translation>Calcula en %1: no se puede usar ninguna tarjeta gráfica. Nota: %2.</translation>
    </message>
    <message>
        <source>Computes on the %1, as chosen in the settings.</source>
        <translation>Calcula en %1, como se ha elegido en los ajustes.</translation>
    </message>
    <message>
        <source>Computes on the %1, as chosen in the settings. Note: %2.</source>
        <translation>Calcula en %1, como se ha elegido en los ajustes. Nota: %2.</translation>
    </message>
</context>
<context>
    <name>partita::NameLabel</name>
    <message>
        <source>Double-click to rename</source>
        <translation>Haz doble clic para renombrar</translation>
    </message>
    <message>
        <source>Name of the lane</source>
        <translation>Nombre de la pista</translation>
    </message>
</context>
<context>
    <name>partita::PanKnob</name>
    <message>
        <source>Pan</source>
        <translation>Panorama</translation>
    </message>
    <message>
        <source>Drag to move between left and right, with Shift finely. Double-click for the middle.</source>
        <translation>Arrastra para mover entre izquierda y derecha, con Mayús con precisión. Haz doble clic para volver al centro.</translation>
    </message>
    <message>
        <source>Between left and right. 0 resets it.</source>
        <translation>Entre izquierda y derecha. 0 lo restablece.</translation>
    </message>
</context>
<context>
    <name>partita::QtPrompts</name>
    <message>
        <source>Audio files (%1)</source>
        <extracomment>%1 is a list of patterns such as *.wav *.flac</extracomment>
        <translation>Archivos de audio (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open recordings</source>
        <translation>Abrir grabaciones</translation>
    </message>
</context>
<context>
    <name>partita::QueryBar</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Separate</source>
        <translation>Separar</translation>
    </message>
    <message>
        <source>Extract</source>
        <translation>Extraer</translation>
    </message>
    <message>
        <source>Hear only the sound that you describe</source>
        <translation>Oír solo el sonido descrito</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Hear everything but the sound that you describe</source>
        <translation>Oír todo menos el sonido descrito</translation>
    </message>
    <message>
        <source>What to do with the sound</source>
        <translation>Qué hacer con el sonido</translation>
    </message>
    <message>
        <source>Describe a sound in your own words. Separate several stems with “;”. Up and Down bring back earlier queries.</source>
        <translation>Describe un sonido con tus palabras, en inglés. Separa varios stems con «;». Las flechas arriba y abajo recuperan consultas anteriores.</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Choose what is separated: the mixture or one of its stems</source>
        <translation>Elegir qué se separa: la mezcla o uno de sus stems</translation>
    </message>
    <message>
        <source>Mixture</source>
        <translation>Mezcla</translation>
    </message>
    <message>
        <source>Whole file</source>
        <translation>Archivo entero</translation>
    </message>
    <message>
        <source>Separate the whole recording</source>
        <translation>Separar la grabación entera</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Selección</translation>
    </message>
    <message>
        <source>Separate only the selected time</source>
        <translation>Separar solo el tiempo seleccionado</translation>
    </message>
    <message>
        <source>How much to separate</source>
        <translation>Cuánto separar</translation>
    </message>
    <message>
        <source>Separate the sound that you describe (Enter)</source>
        <translation>Separar el sonido descrito (Intro)</translation>
    </message>
    <message>
        <source>About the query</source>
        <translation>Sobre la consulta</translation>
    </message>
    <message>
        <source>in: %1</source>
        <translation>de: %1</translation>
    </message>
    <message>
        <source>Separate in: %1</source>
        <translation>Separar de: %1</translation>
    </message>
    <message>
        <source>Selection (%1)</source>
        <translation>Selección (%1)</translation>
    </message>
    <message>
        <source>No known sound is called “%1”. Try other words for it.</source>
        <translation>Ningún sonido conocido se llama «%1». Prueba con otras palabras.</translation>
    </message>
    <message>
        <source>No known sound is called “%1”. Did you mean one of these?</source>
        <translation>Ningún sonido conocido se llama «%1». ¿Querías decir alguno de estos?</translation>
    </message>
    <message>
        <source>Ask for “%1” instead</source>
        <translation>Pedir «%1» en su lugar</translation>
    </message>
    <message>
        <source>That is too long; say it in fewer words.</source>
        <translation>Es demasiado largo; dilo con menos palabras.</translation>
    </message>
    <message>
        <source>“%1” names no sound. Add one, such as “remove the rain”.</source>
        <translation>«%1» no nombra ningún sonido. Añade uno, por ejemplo «remove the rain».</translation>
    </message>
    <message>
        <source>everything without %1</source>
        <translation>todo sin %1</translation>
    </message>
    <message numerus="yes">
        <source>Makes %n stem(s): %1</source>
        <translation>
            <numerusform>Crea %n stem: %1</numerusform>
            <numerusform>Crea %n stems: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>  ·  </source>
        <translation>  ·  </translation>
    </message>
    <message>
        <source>Use your own words, “piano and drums” for one stem, “piano; drums” for two.</source>
        <translation>Con tus palabras, en inglés: «piano and drums» para un stem, «piano; drums» para dos.</translation>
    </message>
    <message>
        <source>What do you want to hear?  the violin, remove the rain…</source>
        <translation>¿Qué quieres oír? (en inglés)  the violin, remove the rain…</translation>
    </message>
</context>
<context>
    <name>partita::QueryEdit</name>
    <message>
        <source>Known sounds</source>
        <translation>Sonidos conocidos</translation>
    </message>
</context>
<context>
    <name>partita::SelectionController</name>
    <message>
        <source>Mixture</source>
        <translation>Mezcla</translation>
    </message>
</context>
<context>
    <name>partita::SelectionPanel</name>
    <message>
        <source>Spectrum</source>
        <translation>Espectro</translation>
    </message>
    <message>
        <source>The average spectrum of the selection</source>
        <translation>El espectro medio de la selección</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>The level over the time of the selection</source>
        <translation>El nivel a lo largo del tiempo de la selección</translation>
    </message>
    <message>
        <source>What to show of the selection</source>
        <translation>Qué mostrar de la selección</translation>
    </message>
    <message>
        <source>Drag over a spectrogram to select a time.
Its average spectrum and its level are shown here.</source>
        <translation>Arrastra sobre un espectrograma para seleccionar un tiempo.
Aquí se muestran su espectro medio y su nivel.</translation>
    </message>
    <message>
        <source>Frequency (Hz)</source>
        <translation>Frecuencia (Hz)</translation>
    </message>
    <message>
        <source>Level (dB)</source>
        <translation>Nivel (dB)</translation>
    </message>
    <message>
        <source>Average spectrum of the selection</source>
        <translation>Espectro medio de la selección</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Time (s)</source>
        <translation>Tiempo (s)</translation>
    </message>
    <message>
        <source>Level (dBFS)</source>
        <translation>Nivel (dBFS)</translation>
    </message>
    <message>
        <source>Level of the selection over time</source>
        <translation>Nivel de la selección a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Calculando…</translation>
    </message>
</context>
<context>
    <name>partita::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Sound output</source>
        <translation>Salida de sonido</translation>
    </message>
    <message>
        <source>Separation</source>
        <translation>Separación</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Colores:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Idioma:</translation>
    </message>
    <message>
        <source>&amp;Device:</source>
        <translation>&amp;Dispositivo:</translation>
    </message>
    <message>
        <source>&amp;Model:</source>
        <translation>&amp;Modelo:</translation>
    </message>
    <message>
        <source>Compute &amp;on:</source>
        <translation>Calcular &amp;en:</translation>
    </message>
    <message>
        <source>&amp;Ask All Questions Again</source>
        <translation>Volver a &amp;hacer todas las preguntas</translation>
    </message>
    <message>
        <source>Brings back the questions that you asked not to see again</source>
        <translation>Vuelve a hacer las preguntas que pediste no ver más</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>GPU where there is one</source>
        <translation>GPU si la hay</translation>
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
        <translation>Dispositivo predeterminado</translation>
    </message>
    <message>
        <source>%1 (not connected)</source>
        <translation>%1 (no conectado)</translation>
    </message>
    <message>
        <source>Newest that came with Partita</source>
        <translation>El más nuevo incluido en Partita</translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <translation>%1 (no encontrado)</translation>
    </message>
    <message>
        <source>Look for Devices A&amp;gain</source>
        <translation>&amp;Buscar dispositivos de nuevo</translation>
    </message>
</context>
<context>
    <name>partita::ShortcutRegistry</name>
    <message>
        <source>%1 is already used for “%2”.</source>
        <translation>%1 ya se usa para «%2».</translation>
    </message>
    <message>
        <source>%1 is already used for “%2” and begins with the same keys.</source>
        <translation>%1 ya se usa para «%2» y empieza por las mismas teclas.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>Reproducción</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Pistas</translation>
    </message>
    <message>
        <source>Separation</source>
        <translation>Separación</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Máscara</translation>
    </message>
</context>
<context>
    <name>partita::ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Search for an action or a key</source>
        <translation>Buscar una acción o una tecla</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Acciones y sus teclas</translation>
    </message>
    <message>
        <source>&amp;New keys:</source>
        <translation>&amp;Teclas nuevas:</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>Pre&amp;determinadas</translation>
    </message>
    <message>
        <source>Reset &amp;All</source>
        <translation>Restablecer t&amp;odas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>Cambiado por ti</translation>
    </message>
    <message>
        <source>N&amp;o Keys</source>
        <translation>&amp;Sin teclas</translation>
    </message>
    <message>
        <source>In a picture: click to place the play position, drag to select, Shift with drag to select frequencies too, wheel to zoom, Shift with wheel to scroll, Ctrl with wheel to zoom the frequencies.</source>
        <translation>En una imagen: haz clic para fijar la posición de reproducción, arrastra para seleccionar, con Mayús también frecuencias; la rueda cambia el zoom, con Mayús desplaza, con Ctrl cambia el zoom de las frecuencias.</translation>
    </message>
</context>
<context>
    <name>partita::StartPage</name>
    <message>
        <source>Recent files</source>
        <translation>Archivos recientes</translation>
    </message>
    <message>
        <source>Take a recording apart</source>
        <translation>Descompón una grabación</translation>
    </message>
    <message>
        <source>Say what you want to hear, “the violin” or “remove the rain”, and get it as a stem of its own.</source>
        <translation>Di en inglés lo que quieres oír, «the violin» o «remove the rain», y lo tendrás como un stem propio.</translation>
    </message>
    <message>
        <source>Drop audio files here</source>
        <translation>Suelta aquí archivos de audio</translation>
    </message>
    <message>
        <source>WAV, AIFF, FLAC, OGG, Opus or MP3, of any length</source>
        <translation>WAV, AIFF, FLAC, OGG, Opus o MP3, de cualquier duración</translation>
    </message>
    <message>
        <source>Choose audio files to open</source>
        <translation>Elegir los archivos de audio que abrir</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>Probar la &amp;demo</translation>
    </message>
    <message>
        <source>Open a short recording that comes with Partita</source>
        <translation>Abrir una grabación breve incluida en Partita</translation>
    </message>
    <message>
        <source>Open one of these files again</source>
        <translation>Volver a abrir uno de estos archivos</translation>
    </message>
    <message>
        <source>Not found any more in %1</source>
        <translation>Ya no se encuentra en %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>A&amp;brir…</translation>
    </message>
</context>
<context>
    <name>partita::StoreView</name>
    <message>
        <source>Spectrogram</source>
        <translation>Espectrograma</translation>
    </message>
    <message>
        <source>The arrow keys move the cursor, with Shift they select, Return plays from there, plus and minus zoom.</source>
        <translation>Las flechas mueven el cursor, con Mayús seleccionan; Intro reproduce desde ahí; más y menos cambian el zoom.</translation>
    </message>
    <message>
        <source>Click to play from here, drag to select a time span, drag with Shift to select frequencies too.
Wheel: zoom; with Shift: scroll; with Ctrl: zoom the frequencies.</source>
        <translation>Haz clic para reproducir desde aquí, arrastra para seleccionar un intervalo de tiempo, con Mayús también frecuencias.
Rueda: zoom; con Mayús: desplazar; con Ctrl: zoom de las frecuencias.</translation>
    </message>
    <message>
        <source>Tries again to read the recording.</source>
        <translation>Vuelve a intentar leer la grabación.</translation>
    </message>
    <message>
        <source>%1 Click to try again.</source>
        <comment>after a sentence about what went wrong</comment>
        <translation>%1 Haz clic para intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>Return begins to draw at the cursor and ends it, the arrow keys draw, Escape takes it back, plus and minus zoom.</source>
        <translation>Intro empieza a dibujar en el cursor y termina; las flechas dibujan; Esc lo deshace; más y menos cambian el zoom.</translation>
    </message>
    <message>
        <source>%1, painted %2 %</source>
        <extracomment>What is said about a place of a spectrogram, and how much of it is painted</extracomment>
        <translation>%1, pintado al %2 %</translation>
    </message>
</context>
<context>
    <name>partita::TimeField</name>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Position. Type a time such as 1:23.5, 83.5 or 2 min and press Enter to go there.</source>
        <translation>Posición. Escribe un tiempo como 1:23.5, 83.5 o 2 min y pulsa Intro para ir ahí.</translation>
    </message>
    <message>
        <source>This is not a time. Try 1:23.5, 83.5 or 2 min.</source>
        <translation>Esto no es un tiempo. Prueba 1:23.5, 83.5 o 2 min.</translation>
    </message>
</context>
<context>
    <name>partita::TimeRuler</name>
    <message>
        <source>Sample %1</source>
        <translation>Muestra %1</translation>
    </message>
    <message>
        <source>Time ruler</source>
        <translation>Regla de tiempo</translation>
    </message>
    <message>
        <source>Tells the play position; Left and Right move it.</source>
        <translation>Indica la posición de reproducción; las flechas izquierda y derecha la mueven.</translation>
    </message>
    <message>
        <source>Click to play from here, drag to select</source>
        <translation>Haz clic para reproducir desde aquí, arrastra para seleccionar</translation>
    </message>
</context>
<context>
    <name>partita::TimeScrollBar</name>
    <message>
        <source>Visible time</source>
        <translation>Tiempo visible</translation>
    </message>
    <message>
        <source>Drag to scroll through the recording</source>
        <translation>Arrastra para desplazarte por la grabación</translation>
    </message>
</context>
<context>
    <name>partita::TransportBar</name>
    <message>
        <source>Playback</source>
        <translation>Reproducción</translation>
    </message>
    <message>
        <source>To start</source>
        <translation>Al inicio</translation>
    </message>
    <message>
        <source>Go to the start</source>
        <translation>Ir al inicio</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Bucle</translation>
    </message>
    <message>
        <source>Play the selection, or else all of it, again and again</source>
        <translation>Reproducir la selección, o si no hay todo, una y otra vez</translation>
    </message>
    <message>
        <source>Follow playback</source>
        <translation>Seguir la reproducción</translation>
    </message>
    <message>
        <source>Scroll along with the play position</source>
        <translation>Desplazar la vista con la posición de reproducción</translation>
    </message>
    <message>
        <source>Hear the mixture</source>
        <translation>Oír la mezcla</translation>
    </message>
    <message>
        <source>Hear the mixture instead of the lanes. Click to switch, or hold to listen for as long as you hold.</source>
        <translation>Oír la mezcla en lugar de las pistas. Haz clic para cambiar, o mantén pulsado para oírla mientras pulsas.</translation>
    </message>
    <message>
        <source>Mixture</source>
        <translation>Mezcla</translation>
    </message>
    <message>
        <source>Hear only the band</source>
        <translation>Oír solo la banda</translation>
    </message>
    <message>
        <source>Hear only the selected frequencies. Select some in a spectrogram first.</source>
        <translation>Oír solo las frecuencias seleccionadas. Selecciona antes algunas en un espectrograma.</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Banda</translation>
    </message>
    <message>
        <source>Length of the recording</source>
        <translation>Duración de la grabación</translation>
    </message>
    <message>
        <source>Start and end of the selection</source>
        <translation>Inicio y fin de la selección</translation>
    </message>
    <message>
        <source>Length of the selection, and its frequencies</source>
        <translation>Duración de la selección y sus frecuencias</translation>
    </message>
    <message>
        <source>Master level</source>
        <translation>Nivel máster</translation>
    </message>
    <message>
        <source>/ %1</source>
        <extracomment>Behind the play position: the length of the recording</extracomment>
        <translation>/ %1</translation>
    </message>
    <message>
        <source>Length %1</source>
        <translation>Duración %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Stop playing</source>
        <translation>Detener la reproducción</translation>
    </message>
    <message>
        <source>Play from the play position, or the selection</source>
        <translation>Reproducir desde la posición de reproducción, o la selección</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a span of time</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>length of a selection, its frequencies</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No selection</source>
        <translation>Sin selección</translation>
    </message>
    <message>
        <source>No output</source>
        <translation>Sin salida</translation>
    </message>
    <message>
        <source>Output: %1</source>
        <translation>Salida: %1</translation>
    </message>
    <message>
        <source>Output device: %1. Click to choose another.</source>
        <translation>Dispositivo de salida: %1. Haz clic para elegir otro.</translation>
    </message>
</context>
<context>
    <name>partita::WindowActions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open audio files</source>
        <translation>Abrir archivos de audio</translation>
    </message>
    <message>
        <source>Open the &amp;Demo</source>
        <translation>Abrir la &amp;demo</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Export lanes or their mix as files</source>
        <translation>Exportar las pistas o su mezcla como archivos</translation>
    </message>
    <message>
        <source>Export the Selected &amp;Lane…</source>
        <translation>Exportar la &amp;pista seleccionada…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
    <message>
        <source>Select &amp;Nothing</source>
        <translation>No seleccionar &amp;nada</translation>
    </message>
    <message>
        <source>Say What to &amp;Hear</source>
        <translation>&amp;Decir qué se quiere oír</translation>
    </message>
    <message>
        <source>&amp;Cancel Separations</source>
        <translation>&amp;Cancelar las separaciones</translation>
    </message>
    <message>
        <source>&amp;Play or Stop</source>
        <translation>&amp;Reproducir o detener</translation>
    </message>
    <message>
        <source>Go to the &amp;Start</source>
        <translation>Ir al &amp;inicio</translation>
    </message>
    <message>
        <source>&amp;Loop the Selection</source>
        <translation>Reproducir la selección en &amp;bucle</translation>
    </message>
    <message>
        <source>&amp;Follow the Play Position</source>
        <translation>&amp;Seguir la posición de reproducción</translation>
    </message>
    <message>
        <source>Listen to the &amp;Mixture Instead of the Lanes</source>
        <translation>Oír la &amp;mezcla en lugar de las pistas</translation>
    </message>
    <message>
        <source>Hear Only the Selected Fre&amp;quencies</source>
        <translation>Oír solo las &amp;frecuencias seleccionadas</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>&amp;Silenciar</translation>
    </message>
    <message>
        <source>&amp;Solo</source>
        <translation>S&amp;olo</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renombrar</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplicar</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>Su&amp;bir</translation>
    </message>
    <message>
        <source>Select the &amp;Previous Lane</source>
        <translation>Seleccionar la pista &amp;anterior</translation>
    </message>
    <message>
        <source>Select the &amp;Next Lane</source>
        <translation>Seleccionar la pista siguien&amp;te</translation>
    </message>
    <message>
        <source>Separate This Lane &amp;Further</source>
        <translation>&amp;Separar más esta pista</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>&amp;Acercar</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>A&amp;lejar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Show &amp;All</source>
        <translation>Mostrar &amp;todo</translation>
    </message>
    <message>
        <source>Show the whole recording</source>
        <translation>Mostrar la grabación entera</translation>
    </message>
    <message>
        <source>Zoom to the &amp;Selection</source>
        <translation>Ajustar a la &amp;selección</translation>
    </message>
    <message>
        <source>Zoom to the selection</source>
        <translation>Ajustar a la selección</translation>
    </message>
    <message>
        <source>&amp;Taller Lanes</source>
        <translation>Pistas &amp;más altas</translation>
    </message>
    <message>
        <source>&amp;Lower Lanes</source>
        <translation>Pistas más &amp;bajas</translation>
    </message>
    <message>
        <source>&amp;Next Recording</source>
        <translation>Grabación si&amp;guiente</translation>
    </message>
    <message>
        <source>&amp;Reset the Layout</source>
        <translation>&amp;Restablecer la disposición</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Ajustes…</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts…</source>
        <translation>&amp;Atajos de teclado…</translation>
    </message>
    <message>
        <source>&amp;About Partita</source>
        <translation>A&amp;cerca de Partita</translation>
    </message>
    <message>
        <source>Move Do&amp;wn</source>
        <translation>Ba&amp;jar</translation>
    </message>
    <message>
        <source>Pre&amp;vious Recording</source>
        <translation>Grabación a&amp;nterior</translation>
    </message>
    <message>
        <source>&amp;Hear It</source>
        <translation>&amp;Oír</translation>
    </message>
    <message>
        <source>E&amp;xtract It</source>
        <translation>E&amp;xtraer</translation>
    </message>
    <message>
        <source>M&amp;ute It</source>
        <translation>Si&amp;lenciar</translation>
    </message>
    <message>
        <source>&amp;Separate Inside It…</source>
        <translation>&amp;Separar dentro…</translation>
    </message>
    <message>
        <source>It &amp;Belongs to the Selected Lane</source>
        <translation>&amp;Pertenece a la pista seleccionada</translation>
    </message>
    <message>
        <source>It Does &amp;Not Belong to the Selected Lane</source>
        <translation>&amp;No pertenece a la pista seleccionada</translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <translation>&amp;Invertir</translation>
    </message>
    <message>
        <source>&amp;Grow</source>
        <translation>&amp;Expandir</translation>
    </message>
    <message>
        <source>Shrin&amp;k</source>
        <translation>&amp;Contraer</translation>
    </message>
    <message>
        <source>&amp;Feather</source>
        <translation>Suavizar el &amp;borde</translation>
    </message>
    <message>
        <source>Find Simila&amp;r Events</source>
        <translation>Buscar eventos simila&amp;res</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Vaciar</translation>
    </message>
</context>
</TS>
