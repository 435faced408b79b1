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
        <source>How a stem was made is not written down in full; export it as it is stored.</source>
        <translation>No está anotado del todo cómo se hizo un stem; expórtalo tal como está guardado.</translation>
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
    <message>
        <source>The stem and the mixture are not of the same length and format.</source>
        <translation>El stem y la mezcla no tienen la misma duración y formato.</translation>
    </message>
    <message>
        <source>The model %1 was not taught from %2: their layers differ.</source>
        <translation>El modelo %1 no se entrenó a partir de %2: sus capas difieren.</translation>
    </message>
    <message>
        <source>A coefficient is not a number.</source>
        <translation>Un coeficiente no es un número.</translation>
    </message>
    <message>
        <source>There is not enough memory for training.</source>
        <translation>No hay memoria suficiente para el entrenamiento.</translation>
    </message>
    <message>
        <source>Training failed: %1</source>
        <translation>El entrenamiento ha fallado: %1</translation>
    </message>
    <message>
        <source>The checkpoint in %1 is of another run, or damaged.</source>
        <translation>El punto de control de %1 es de otro entrenamiento o está dañado.</translation>
    </message>
    <message>
        <source>The recipe cannot be used: %1.</source>
        <translation>No se puede usar la receta: %1.</translation>
    </message>
    <message>
        <source>The recipe asks for a count, share or length that makes no sense.</source>
        <translation>La receta pide una cantidad, una proporción o una duración sin sentido.</translation>
    </message>
    <message>
        <source>Cannot open the recipe %1.</source>
        <translation>No se puede abrir la receta %1.</translation>
    </message>
    <message>
        <source>Cannot make the folder %1: %2.</source>
        <translation>No se puede crear la carpeta %1: %2.</translation>
    </message>
    <message>
        <source>The folder %1 holds another run, of other recordings or another recipe: choose an empty one.</source>
        <translation>La carpeta %1 contiene otro entrenamiento, de otras grabaciones o con otra receta: elige una vacía.</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Se ha dejado fuera: %1</translation>
    </message>
    <message>
        <source>The run was stopped; it can go on.</source>
        <translation>El entrenamiento se ha detenido; se puede continuar.</translation>
    </message>
    <message>
        <source>Too few recordings to hold some back: there will be no validation.</source>
        <translation>Hay muy pocas grabaciones para reservar algunas: no habrá validación.</translation>
    </message>
    <message>
        <source>There is not enough memory to train with even one mixture at a time.</source>
        <translation>No hay memoria suficiente para entrenar ni siquiera con una sola mezcla a la vez.</translation>
    </message>
    <message>
        <source>Memory did not suffice: from here on with %1 mixtures a worker and step.</source>
        <translation>La memoria no ha bastado; a partir de aquí, mezclas por proceso y paso: %1.</translation>
    </message>
    <message>
        <source>The run cannot be kept from going astray, even at a small learning rate. %1</source>
        <translation>No se puede evitar que el entrenamiento se descontrole, ni siquiera con una tasa de aprendizaje pequeña. %1</translation>
    </message>
    <message>
        <source>%1 The run goes on from step %2 at half the learning rate.</source>
        <translation>%1 El entrenamiento continúa desde el paso %2 con la mitad de la tasa de aprendizaje.</translation>
    </message>
    <message>
        <source>Listening to the recordings was stopped.</source>
        <translation>La escucha de las grabaciones se ha detenido.</translation>
    </message>
    <message>
        <source>Reading the recordings was stopped.</source>
        <translation>La lectura de las grabaciones se ha detenido.</translation>
    </message>
    <message>
        <source>There is nothing to hear in %1.</source>
        <translation>En %1 no se oye nada.</translation>
    </message>
    <message>
        <source>None of the recordings can be used. %1</source>
        <translation>No se puede usar ninguna de las grabaciones. %1</translation>
    </message>
    <message>
        <source>The file %1 is damaged; delete it, and the run reads its recordings again.</source>
        <translation>El archivo %1 está dañado; elimínalo y el entrenamiento volverá a leer sus grabaciones.</translation>
    </message>
    <message>
        <source>Cannot open %1.</source>
        <translation>No se puede abrir %1.</translation>
    </message>
    <message>
        <source>The manifest in %1 has no column &quot;%2&quot;.</source>
        <translation>El manifiesto de %1 no tiene ninguna columna «%2».</translation>
    </message>
    <message>
        <source>The manifest in %1 has no clip of the wanted splits.</source>
        <translation>El manifiesto de %1 no tiene ningún clip de las particiones pedidas.</translation>
    </message>
    <message>
        <source>There are recordings in %1 already: choose another folder.</source>
        <translation>Ya hay grabaciones en %1: elige otra carpeta.</translation>
    </message>
    <message>
        <source>Making mixtures was stopped.</source>
        <translation>La creación de mezclas se ha detenido.</translation>
    </message>
    <message>
        <source>The list %1 needs the columns &quot;path&quot; and &quot;tags&quot;.</source>
        <translation>La lista %1 necesita las columnas «path» y «tags».</translation>
    </message>
    <message>
        <source>There is no %1.</source>
        <translation>No existe %1.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be read: %2.</source>
        <translation>No se puede leer la carpeta %1: %2.</translation>
    </message>
    <message>
        <source>No tagged recording is listed in %1.</source>
        <translation>En %1 no figura ninguna grabación con etiquetas.</translation>
    </message>
    <message>
        <source>No two of the recordings can be mixed, since all of them share a tag: add recordings of other sounds.</source>
        <translation>No se pueden mezclar dos de las grabaciones, porque todas comparten una etiqueta: añade grabaciones de otros sonidos.</translation>
    </message>
    <message>
        <source>There are no tagged recordings to check.</source>
        <translation>No hay grabaciones con etiquetas que comprobar.</translation>
    </message>
    <message>
        <source>What is known of the recordings holds values that are not numbers.</source>
        <translation>Lo que se sabe de las grabaciones contiene valores que no son números.</translation>
    </message>
    <message>
        <source>The check of tags was stopped.</source>
        <translation>La comprobación de las etiquetas se ha detenido.</translation>
    </message>
    <message>
        <source>There are no embeddings to measure.</source>
        <translation>No hay incrustaciones que medir.</translation>
    </message>
    <message>
        <source>The embeddings hold values that are not numbers.</source>
        <translation>Las incrustaciones contienen valores que no son números.</translation>
    </message>
    <message>
        <source>The loss stopped being a number at step %1.</source>
        <translation>La pérdida ha dejado de ser un número en el paso %1.</translation>
    </message>
    <message>
        <source>The loss jumped from about %1 to %2 at step %3.</source>
        <translation>La pérdida ha saltado de aproximadamente %1 a %2 en el paso %3.</translation>
    </message>
    <message>
        <source>What a training run remembered of its losses is not readable.</source>
        <translation>No se puede leer lo que un entrenamiento guardó de sus pérdidas.</translation>
    </message>
    <message>
        <source>The gradients of a step are not numbers.</source>
        <translation>Los gradientes de un paso no son números.</translation>
    </message>
    <message>
        <source>A step changes the weights by more than a tenth; the learning rate is too high.</source>
        <translation>Un paso cambia los pesos en más de una décima parte; la tasa de aprendizaje es demasiado alta.</translation>
    </message>
    <message>
        <source>The steps hardly change the weights; the learning rate is too low.</source>
        <translation>Los pasos apenas cambian los pesos; la tasa de aprendizaje es demasiado baja.</translation>
    </message>
    <message>
        <source>The search for a learning rate needs stages, trials and steps of at least 1.</source>
        <translation>La búsqueda de una tasa de aprendizaje necesita al menos 1 etapa, 1 prueba y 1 paso.</translation>
    </message>
    <message>
        <source>The search for a learning rate needs a lowest rate above 0 and a higher highest one.</source>
        <translation>La búsqueda de una tasa de aprendizaje necesita una tasa mínima mayor que 0 y una máxima mayor que la mínima.</translation>
    </message>
    <message>
        <source>The state of the search for a learning rate is not readable.</source>
        <translation>No se puede leer el estado de la búsqueda de una tasa de aprendizaje.</translation>
    </message>
    <message>
        <source>The test of learning rates broke off too early; start it at a lower rate, or give it more steps.</source>
        <translation>La prueba de tasas de aprendizaje se ha interrumpido demasiado pronto; empieza con una tasa más baja o dale más pasos.</translation>
    </message>
    <message>
        <source>The loss did not fall at any learning rate of the test; try a wider range of rates.</source>
        <translation>La pérdida no ha bajado con ninguna tasa de aprendizaje de la prueba; prueba un rango de tasas más amplio.</translation>
    </message>
    <message>
        <source>The earlier training run recorded too few gradient norms to refine a schedule from.</source>
        <translation>El entrenamiento anterior registró muy pocas normas de gradiente para refinar con ellas una planificación.</translation>
    </message>
    <message>
        <source>The smoothing of gradient norms must lie between 0 and 1.</source>
        <translation>El suavizado de las normas de gradiente debe estar entre 0 y 1.</translation>
    </message>
    <message>
        <source>The earlier training run recorded no usable gradient norms.</source>
        <translation>El entrenamiento anterior no registró normas de gradiente utilizables.</translation>
    </message>
    <message>
        <source>A training run needs at least one step.</source>
        <translation>Un entrenamiento necesita al menos un paso.</translation>
    </message>
    <message>
        <source>The warm-up must lie within the training run of %1 steps.</source>
        <translation>El calentamiento debe caber en los %1 pasos del entrenamiento.</translation>
    </message>
    <message>
        <source>A table of learning rates needs rising steps and rates of 0 or more.</source>
        <translation>Una tabla de tasas de aprendizaje necesita pasos crecientes y tasas de 0 o más.</translation>
    </message>
    <message>
        <source>The learning rate must be greater than 0.</source>
        <translation>La tasa de aprendizaje debe ser mayor que 0.</translation>
    </message>
    <message>
        <source>The learning rate must end below its peak.</source>
        <translation>La tasa de aprendizaje debe terminar por debajo de su máximo.</translation>
    </message>
    <message>
        <source>The beta of REX must be at least 0 and below 1.</source>
        <translation>La beta de REX debe ser al menos 0 y menor que 1.</translation>
    </message>
    <message>
        <source>Steps of the learning rate need a distance of at least 1 and a factor between 0 and 1.</source>
        <translation>Los escalones de la tasa de aprendizaje necesitan una distancia de al menos 1 y un factor entre 0 y 1.</translation>
    </message>
    <message>
        <source>The rise of a one-cycle schedule must be a part of the run, and start at a part of the peak.</source>
        <translation>La subida de una planificación de un ciclo debe ser una parte del entrenamiento y empezar en una parte del máximo.</translation>
    </message>
    <message>
        <source>The decay must be a part of the training run.</source>
        <translation>El descenso debe ser una parte del entrenamiento.</translation>
    </message>
    <message>
        <source>A refined schedule needs the gradient norms of an earlier run.</source>
        <translation>Una planificación refinada necesita las normas de gradiente de un entrenamiento anterior.</translation>
    </message>
    <message>
        <source>There is no learning-rate schedule &quot;%1&quot;.</source>
        <translation>No existe la planificación de la tasa de aprendizaje «%1».</translation>
    </message>
    <message>
        <source>A decay of the learning rate is linear, cosine or rex.</source>
        <translation>El descenso de la tasa de aprendizaje puede ser linear, cosine o rex.</translation>
    </message>
    <message>
        <source>The learning-rate schedule is not readable: %1</source>
        <translation>No se puede leer la planificación de la tasa de aprendizaje: %1</translation>
    </message>
    <message>
        <source>The learning rate can only be brought down while the training runs.</source>
        <translation>La tasa de aprendizaje solo se puede bajar mientras el entrenamiento está en marcha.</translation>
    </message>
    <message>
        <source>Bringing the learning rate down takes at least one step.</source>
        <translation>Bajar la tasa de aprendizaje requiere al menos un paso.</translation>
    </message>
    <message>
        <source>The recording %1 could not be read when the run began.</source>
        <translation>La grabación %1 no se pudo leer al empezar el entrenamiento.</translation>
    </message>
    <message>
        <source>Cannot read %1.</source>
        <translation>No se puede leer %1.</translation>
    </message>
    <message>
        <source>There is no recording in the folder %1.</source>
        <translation>No hay ninguna grabación en la carpeta %1.</translation>
    </message>
    <message>
        <source>The file %1 is damaged, so the run cannot go on.</source>
        <translation>El archivo %1 está dañado, así que el entrenamiento no puede continuar.</translation>
    </message>
    <message>
        <source>The run has stopped: let it go on, to hear what the model has learned.</source>
        <translation>El entrenamiento se ha detenido: continúalo para oír lo que el modelo ha aprendido.</translation>
    </message>
    <message>
        <source>The run in %1 is too short to refine a schedule from.</source>
        <translation>El entrenamiento de %1 es demasiado corto para refinar una planificación a partir de él.</translation>
    </message>
    <message>
        <source>The lanes were made by the model &quot;%1&quot;, which is not installed; install it, or ask for their sounds again.</source>
        <translation>Las pistas se hicieron con el modelo «%1», que no está instalado; instálalo o vuelve a pedir sus sonidos.</translation>
    </message>
    <message>
        <source>The lanes were made by another version of the model &quot;%1&quot;; install that one, or ask for their sounds again.</source>
        <translation>Las pistas se hicieron con otra versión del modelo «%1»; instala esa o vuelve a pedir sus sonidos.</translation>
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
        <source>Audio files and sessions to open.</source>
        <translation>Archivos de audio y sesiones que abrir.</translation>
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
    <message>
        <source>%1: %2 – %3</source>
        <comment>a range</comment>
        <translation>%1: %2 – %3</translation>
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
    <message>
        <source>Finish %1</source>
        <translation>Terminar %1</translation>
    </message>
    <message>
        <source>Not all of how these lanes were made is known, so they cannot be finished: %1. Ask for their sounds again.</source>
        <translation>No se sabe del todo cómo se hicieron estas pistas, así que no se pueden terminar: %1. Vuelve a pedir sus sonidos.</translation>
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
    <message>
        <source>Show the model&apos;s mask</source>
        <translation>Mostrar la máscara del modelo</translation>
    </message>
    <message>
        <source>Finish lanes</source>
        <translation>Terminar pistas</translation>
    </message>
</context>
<context>
    <name>partita::ExampleChips</name>
    <message>
        <source>not like %1</source>
        <translation>no como %1</translation>
    </message>
    <message>
        <source>like %1</source>
        <translation>como %1</translation>
    </message>
    <message>
        <source>Not like what is heard at %1. Click to take this example away.</source>
        <translation>No como lo que se oye en %1. Haz clic para quitar este ejemplo.</translation>
    </message>
    <message>
        <source>More like what is heard at %1. Click to take this example away.</source>
        <translation>Más como lo que se oye en %1. Haz clic para quitar este ejemplo.</translation>
    </message>
    <message>
        <source>Take the example away: %1</source>
        <translation>Quitar el ejemplo: %1</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
</context>
<context>
    <name>partita::ExampleController</name>
    <message>
        <source>Select a span of time, or paint, where the sound is alone</source>
        <translation>Selecciona un intervalo de tiempo, o pinta, donde el sonido esté solo</translation>
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
        <source>Separate what sounds like %1</source>
        <translation>Separar lo que suena como %1</translation>
    </message>
    <message>
        <source>Make %1 one more example of what you are looking for</source>
        <translation>Usar %1 como un ejemplo más de lo que buscas</translation>
    </message>
    <message>
        <source>What you are looking for is not like %1</source>
        <translation>Lo que buscas no es como %1</translation>
    </message>
    <message>
        <source>Give what is heard at %1 a name, to ask for it by that</source>
        <translation>Dar un nombre a lo que se oye en %1, para pedirlo con él</translation>
    </message>
    <message>
        <source>The sounds that you have named</source>
        <translation>Los sonidos a los que has dado nombre</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>two times</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a span of time of a lane</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Mixture</source>
        <translation>Mezcla</translation>
    </message>
    <message>
        <source>Like %1</source>
        <comment>a lane&apos;s name</comment>
        <translation>Como %1</translation>
    </message>
    <message>
        <source>%1, not like %2</source>
        <translation>%1, no como %2</translation>
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
    <name>partita::HearBar</name>
    <message>
        <source>&amp;Listen to</source>
        <translation>&amp;Oír</translation>
    </message>
    <message>
        <source>Mixture to listen to</source>
        <translation>Mezcla que se oye</translation>
    </message>
    <message>
        <source>Mixtures of recordings that nothing is learned from</source>
        <translation>Mezclas de grabaciones de las que no se aprende nada</translation>
    </message>
    <message>
        <source>There is something to hear once the training has begun</source>
        <translation>Habrá algo que oír cuando haya empezado el entrenamiento</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Hear the mixture taken apart by the model as it was before</source>
        <translation>Oír la mezcla separada por el modelo tal como era antes</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Hear the mixture taken apart by the model as it is now</source>
        <translation>Oír la mezcla separada por el modelo tal como es ahora</translation>
    </message>
    <message>
        <source>Taking it apart…</source>
        <translation>Separando…</translation>
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
    <name>partita::HeldBackSamples</name>
    <message>
        <source>“%1” from %2 + %3</source>
        <comment>a sound, and two mixed files</comment>
        <translation>«%1» de %2 + %3</translation>
    </message>
    <message>
        <source>Listen to the model as it is now</source>
        <translation>Oír el modelo tal como es ahora</translation>
    </message>
    <message>
        <source>Listen to the model before</source>
        <translation>Oír el modelo anterior</translation>
    </message>
    <message>
        <source>The model does not know “%1” yet: you hear the whole mixture.</source>
        <translation>El modelo aún no conoce «%1»: oyes la mezcla entera.</translation>
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
    <name>partita::LabelReviewView</name>
    <message>
        <source>open</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>leave as it is</source>
        <translation>dejar como está</translation>
    </message>
    <message>
        <source>keep &quot;%1&quot;</source>
        <translation>mantener «%1»</translation>
    </message>
    <message>
        <source>add &quot;%1&quot;</source>
        <translation>añadir «%1»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in its place</source>
        <translation>«%1» en su lugar</translation>
    </message>
    <message>
        <source>remove &quot;%1&quot;</source>
        <translation>quitar «%1»</translation>
    </message>
    <message>
        <source>How likely it is that the tag is wrong</source>
        <translation>Probabilidad de que la etiqueta sea errónea</translation>
    </message>
    <message>
        <source>(a tag is missing)</source>
        <translation>(falta una etiqueta)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>Doubtful tag</source>
        <translation>Etiqueta dudosa</translation>
    </message>
    <message>
        <source>Sounds more like</source>
        <translation>Suena más como</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Tags that look wrong</source>
        <translation>Etiquetas que parecen erróneas</translation>
    </message>
    <message>
        <source>Doubtful tags</source>
        <translation>Etiquetas dudosas</translation>
    </message>
    <message>
        <source>Space plays, K keeps the tag, U takes the suggestion, R removes the tag</source>
        <translation>Espacio reproduce, K mantiene la etiqueta, U acepta la sugerencia, R quita la etiqueta</translation>
    </message>
    <message>
        <source>The model has listened to the recordings. These tags do not fit what it heard: listen, and decide. It can be wrong, above all about sounds that it is yet to learn.</source>
        <translation>El modelo ha escuchado las grabaciones. Estas etiquetas no encajan con lo que ha oído: escucha y decide. Puede equivocarse, sobre todo con los sonidos que aún tiene que aprender.</translation>
    </message>
    <message>
        <source>Keep all others</source>
        <translation>Mantener las demás</translation>
    </message>
    <message>
        <source>Keep every tag that is still open</source>
        <translation>Mantener todas las etiquetas que siguen pendientes</translation>
    </message>
    <message>
        <source>Listening to the recordings…</source>
        <translation>Escuchando las grabaciones…</translation>
    </message>
    <message>
        <source>Tags that do not fit what is heard are shown here before anything is learned from them.</source>
        <translation>Las etiquetas que no encajan con lo que se oye se muestran aquí antes de aprender nada de ellas.</translation>
    </message>
    <message>
        <source>Skip the check</source>
        <translation>Omitir la comprobación</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Continuar sin ella</translation>
    </message>
    <message>
        <source>The tags could not be checked.</source>
        <translation>No se han podido comprobar las etiquetas.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Volver a comprobar</translation>
    </message>
    <message>
        <source>Listen to the recordings again</source>
        <translation>Volver a escuchar las grabaciones</translation>
    </message>
    <message>
        <source>Nothing looks wrong</source>
        <translation>Nada parece erróneo</translation>
    </message>
    <message>
        <source>The tags fit what the model hears in the recordings, as far as it knows the sounds.</source>
        <translation>Las etiquetas encajan con lo que el modelo oye en las grabaciones, hasta donde conoce los sonidos.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; seems to be heard in %2, which does not have that tag.</source>
        <translation>«%1» parece oírse en %2, que no tiene esa etiqueta.</translation>
    </message>
    <message>
        <source>%1 has the tag &quot;%2&quot;, which does not fit what is heard; the model knows none that fits better.</source>
        <translation>%1 tiene la etiqueta «%2», que no encaja con lo que se oye; el modelo no conoce ninguna que encaje mejor.</translation>
    </message>
    <message>
        <source>%1 has the tag &quot;%2&quot;; what is heard sounds more like &quot;%3&quot;.</source>
        <translation>%1 tiene la etiqueta «%2»; lo que se oye suena más como «%3».</translation>
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
        <source>Stop (Space)</source>
        <translation>Detener (Espacio)</translation>
    </message>
    <message>
        <source>Play the recording (Space)</source>
        <translation>Reproducir la grabación (Espacio)</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Dejar como está</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Mantener</translation>
    </message>
    <message>
        <source>The tags are right as they are (K)</source>
        <translation>Las etiquetas están bien como están (K)</translation>
    </message>
    <message>
        <source>Add the tag</source>
        <translation>Añadir la etiqueta</translation>
    </message>
    <message>
        <source>Use suggestion</source>
        <translation>Usar la sugerencia</translation>
    </message>
    <message>
        <source>Take the suggested tag (U)</source>
        <translation>Poner la etiqueta sugerida (U)</translation>
    </message>
    <message>
        <source>Remove tag</source>
        <translation>Quitar la etiqueta</translation>
    </message>
    <message>
        <source>The recording loses this tag, and gets no other (R)</source>
        <translation>La grabación pierde esta etiqueta y no recibe otra (R)</translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n por decidir</numerusform>
            <numerusform>%n por decidir</numerusform>
        </translation>
    </message>
    <message>
        <source>All decided</source>
        <translation>Todo decidido</translation>
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
    <name>partita::LearningChoice</name>
    <message>
        <source>&amp;Base model</source>
        <translation>Modelo &amp;base</translation>
    </message>
    <message>
        <source>&amp;Name of the new model</source>
        <translation>&amp;Nombre del modelo nuevo</translation>
    </message>
    <message>
        <source>Base model</source>
        <translation>Modelo base</translation>
    </message>
    <message>
        <source>The model that is taught; its file stays as it is</source>
        <translation>El modelo al que se enseña; su archivo se queda como está</translation>
    </message>
    <message>
        <source>Name of the new model</source>
        <translation>Nombre del modelo nuevo</translation>
    </message>
    <message>
        <source>What the model is called in the list of models</source>
        <translation>Cómo se llama el modelo en la lista de modelos</translation>
    </message>
    <message>
        <source>How it learns</source>
        <translation>Cómo aprende</translation>
    </message>
    <message>
        <source>From tags</source>
        <translation>Con etiquetas</translation>
    </message>
    <message>
        <source>Two recordings are mixed, and the model takes each sound out by its tag. What it takes out has to sound like the tag and to add up to the recording it came from. The sounds need not be apart.</source>
        <translation>Se mezclan dos grabaciones y el modelo saca cada sonido por su etiqueta. Lo que saca tiene que sonar como la etiqueta y sumarse hasta dar la grabación de la que procede. No hace falta que los sonidos estén separados.</translation>
    </message>
    <message>
        <source>From tags and sounds alone</source>
        <translation>Con etiquetas y sonidos solos</translation>
    </message>
    <message>
        <source>As from tags, and recordings in which one sound is heard alone show exactly what it is.</source>
        <translation>Como con etiquetas; además, las grabaciones en las que se oye un sonido solo muestran exactamente cómo es.</translation>
    </message>
    <message>
        <source>From sounds alone</source>
        <translation>Con sonidos solos</translation>
    </message>
    <message>
        <source>Only recordings in which one sound is heard alone are used; the others are left out.</source>
        <translation>Solo se usan las grabaciones en las que se oye un sonido solo; las demás se dejan fuera.</translation>
    </message>
    <message>
        <source>By whole recordings</source>
        <translation>Con grabaciones enteras</translation>
    </message>
    <message>
        <source>Two recordings are mixed, and each is taken out as a whole by all its tags together. The simplest way: it does not learn to part sounds that are always heard together.</source>
        <translation>Se mezclan dos grabaciones y cada una se saca entera con todas sus etiquetas juntas. Es lo más sencillo: no aprende a separar sonidos que siempre se oyen juntos.</translation>
    </message>
    <message>
        <source>What may change in the model</source>
        <translation>Qué puede cambiar en el modelo</translation>
    </message>
    <message>
        <source>Quick: only the new sounds</source>
        <translation>Rápido: solo los sonidos nuevos</translation>
    </message>
    <message>
        <source>Only the meaning of the new tags is learned: nothing that the model knows changes.</source>
        <translation>Solo se aprende el significado de las etiquetas nuevas: no cambia nada de lo que el modelo conoce.</translation>
    </message>
    <message>
        <source>Usual: how it answers to tags</source>
        <translation>Habitual: cómo responde a las etiquetas</translation>
    </message>
    <message>
        <source>The part that listens to the tags learns too. Fast, and it forgets little.</source>
        <translation>También aprende la parte que atiende a las etiquetas. Es rápido y olvida poco.</translation>
    </message>
    <message>
        <source>Full: everything</source>
        <translation>Completo: todo</translation>
    </message>
    <message>
        <source>For many recordings and much time. It can become best at your sounds, and forgets most of the others.</source>
        <translation>Para muchas grabaciones y mucho tiempo. Puede llegar a ser el mejor con tus sonidos, y olvida la mayoría de los demás.</translation>
    </message>
    <message>
        <source>The model knows all tags of these recordings.</source>
        <translation>El modelo conoce todas las etiquetas de estas grabaciones.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>New to the model: %1.</source>
        <translation>Nuevos para el modelo: %1.</translation>
    </message>
    <message>
        <source>Recommended: %1</source>
        <translation>Recomendado: %1</translation>
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
    <message>
        <source>Draw what the model gave to “%1”, to be corrected by hand</source>
        <translation>Dibujar lo que el modelo asignó a «%1», para corregirlo a mano</translation>
    </message>
    <message>
        <source>Make “%1” again so that it has just what is painted; later hints keep that</source>
        <translation>Volver a crear «%1» para que tenga justo lo pintado; los indicios posteriores lo respetan</translation>
    </message>
    <message>
        <source>Change the mask first: paint what is missing, erase what is too much</source>
        <translation>Cambia antes la máscara: pinta lo que falta, borra lo que sobra</translation>
    </message>
    <message>
        <source>The model&apos;s mask of %1</source>
        <translation>La máscara del modelo para %1</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1 (solo lectura)</translation>
    </message>
    <message>
        <source>%1*</source>
        <comment>a recording with unsaved changes</comment>
        <translation>%1*</translation>
    </message>
    <message>
        <source>%1, not saved yet</source>
        <translation>%1, aún sin guardar</translation>
    </message>
    <message>
        <source>Save the changes?</source>
        <translation>¿Guardar los cambios?</translation>
    </message>
    <message>
        <source>%1 has changes that are not saved. Without saving they are lost.</source>
        <translation>%1 tiene cambios sin guardar. Si no se guardan, se pierden.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>No guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>There are changes that are not saved in: %1. Without saving they are lost.</source>
        <translation>Hay cambios sin guardar en: %1. Si no se guardan, se pierden.</translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>Guardar todo</translation>
    </message>
    <message>
        <source>Save none</source>
        <translation>No guardar nada</translation>
    </message>
    <message>
        <source>A separation is running; closing stops it, and its lanes are kept as far as they are.</source>
        <translation>Hay una separación en marcha; al cerrar se detiene, y sus pistas se conservan hasta donde hayan llegado.</translation>
    </message>
    <message>
        <source>Partita closes as soon as everything is saved.</source>
        <translation>Partita se cierra en cuanto todo esté guardado.</translation>
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
    <message>
        <source>The recording is long, so the mask is shown for the part that is seen. Select a span of time to have it for that.</source>
        <translation>La grabación es larga, así que la máscara se muestra para la parte visible. Selecciona un intervalo de tiempo para verla en él.</translation>
    </message>
    <message>
        <source>There is nothing in this lane there.</source>
        <translation>Ahí no hay nada en esta pista.</translation>
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
    <message>
        <source>Recordings and sessions (%1)</source>
        <extracomment>%1 is a list of patterns such as *.partita *.wav *.flac</extracomment>
        <translation>Grabaciones y sesiones (%1)</translation>
    </message>
    <message>
        <source>Sessions (%1)</source>
        <translation>Sesiones (%1)</translation>
    </message>
    <message>
        <source>Save the session</source>
        <translation>Guardar la sesión</translation>
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
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Give this sound a name, to ask for it by that from now on</source>
        <translation>Dar un nombre a este sonido, para pedirlo con él de ahora en adelante</translation>
    </message>
    <message>
        <source>Save the examples as a sound</source>
        <translation>Guardar los ejemplos como un sonido</translation>
    </message>
    <message>
        <source>%1 (yours)</source>
        <translation>%1 (tuyo)</translation>
    </message>
    <message>
        <source>more like the example</source>
        <translation>más como el ejemplo</translation>
    </message>
    <message>
        <source>Now show what it is like: select or paint it, and choose “Find More Like This”.</source>
        <translation>Ahora muestra cómo es: selecciónalo o píntalo y elige «Buscar más como esto».</translation>
    </message>
</context>
<context>
    <name>partita::QueryEdit</name>
    <message>
        <source>Known sounds</source>
        <translation>Sonidos conocidos</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>tuyo</translation>
    </message>
    <message>
        <source>%1, a sound of yours</source>
        <translation>%1, un sonido tuyo</translation>
    </message>
</context>
<context>
    <name>partita::RecordingModel</name>
    <message>
        <source>%1 (new sound)</source>
        <translation>%1 (sonido nuevo)</translation>
    </message>
    <message>
        <source>%1 (suggested)</source>
        <translation>%1 (sugerida)</translation>
    </message>
    <message>
        <source>no tags</source>
        <translation>sin etiquetas</translation>
    </message>
    <message>
        <source>The recording is being read</source>
        <translation>La grabación se está leyendo</translation>
    </message>
    <message>
        <source>The name of the file</source>
        <translation>El nombre del archivo</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>How long it lasts</source>
        <translation>Cuánto dura</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Every sound that is heard in it, apart by commas. F2 or a double click edits them.</source>
        <translation>Todos los sonidos que se oyen en ella, separados por comas. F2 o un doble clic los edita.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Nothing else is heard in it: an example of its sound alone (I)</source>
        <translation>No se oye nada más en ella: un ejemplo de su sonido solo (I)</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>Sonido solo</translation>
    </message>
    <message>
        <source>Nothing is learned from it: what was learned is checked with it. Where none is marked, some are chosen (H)</source>
        <translation>No se aprende nada de ella: con ella se comprueba lo aprendido. Si no se marca ninguna, se eligen algunas (H)</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Para comprobar</translation>
    </message>
</context>
<context>
    <name>partita::RecordingTable</name>
    <message>
        <source>All recordings (%1)</source>
        <translation>Todas las grabaciones (%1)</translation>
    </message>
    <message>
        <source>Without tags (%1)</source>
        <translation>Sin etiquetas (%1)</translation>
    </message>
    <message>
        <source>%1 (%2), new</source>
        <translation>%1 (%2), nuevo</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>A new sound, which the model learns</source>
        <translation>Un sonido nuevo, que el modelo aprende</translation>
    </message>
    <message>
        <source>A sound that the model knows</source>
        <translation>Un sonido que el modelo conoce</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s)</source>
        <translation>
            <numerusform>%n grabación</numerusform>
            <numerusform>%n grabaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 long</source>
        <translation>%1 de duración</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n etiqueta</numerusform>
            <numerusform>%n etiquetas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new sound(s)</source>
        <translation>
            <numerusform>%n sonido nuevo</numerusform>
            <numerusform>%n sonidos nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without tags</source>
        <translation>
            <numerusform>%n sin etiquetas</numerusform>
            <numerusform>%n sin etiquetas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held back to check</source>
        <translation>
            <numerusform>%n reservada para comprobar</numerusform>
            <numerusform>%n reservadas para comprobar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be read</source>
        <translation>
            <numerusform>%n no se puede leer</numerusform>
            <numerusform>%n no se pueden leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n seleccionada</numerusform>
            <numerusform>%n seleccionadas</numerusform>
        </translation>
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
        <source>Stop (Space)</source>
        <translation>Detener (Espacio)</translation>
    </message>
    <message>
        <source>Play this recording (Space)</source>
        <translation>Reproducir esta grabación (Espacio)</translation>
    </message>
    <message>
        <source>No recording chosen</source>
        <translation>Ninguna grabación elegida</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Edit tags…</source>
        <translation>Editar etiquetas…</translation>
    </message>
    <message>
        <source>Take the suggested tag &quot;%1&quot;</source>
        <translation>Poner la etiqueta sugerida «%1»</translation>
    </message>
    <message>
        <source>Nothing else is heard in it, or take that back</source>
        <translation>No se oye nada más en ella, o deshacerlo</translation>
    </message>
    <message>
        <source>Hold back to check, or take that back</source>
        <translation>Reservar para comprobar, o deshacerlo</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Drop recordings here, or folders of them</source>
        <translation>Suelta aquí grabaciones o carpetas con ellas</translation>
    </message>
    <message>
        <source>Take recordings in which the sounds are heard that the model is to learn, also together with others. Then say for each what is heard in it: &quot;fan, dog&quot;. The sounds need not be apart. A folder named after its sounds (&quot;fan, dog&quot;) gives the tags by itself.</source>
        <translation>Usa grabaciones en las que se oigan los sonidos que el modelo debe aprender, también junto con otros. Luego indica en inglés lo que se oye en cada una: «fan, dog». No hace falta que los sonidos estén separados. Una carpeta que lleve el nombre de sus sonidos («fan, dog») da las etiquetas por sí sola.</translation>
    </message>
    <message>
        <source>Recordings and their tags</source>
        <translation>Grabaciones y sus etiquetas</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Añadir archivos…</translation>
    </message>
    <message>
        <source>Choose recordings to learn from</source>
        <translation>Elegir las grabaciones de las que aprender</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Añadir carpeta…</translation>
    </message>
    <message>
        <source>Choose a folder of recordings</source>
        <translation>Elegir una carpeta de grabaciones</translation>
    </message>
    <message>
        <source>Listening… %1 %</source>
        <translation>Escuchando… %1 %</translation>
    </message>
    <message>
        <source>Click to end it</source>
        <translation>Haz clic para terminar</translation>
    </message>
    <message>
        <source>Suggest tags</source>
        <translation>Sugerir etiquetas</translation>
    </message>
    <message>
        <source>The model listens to every recording and suggests the sounds that it knows</source>
        <translation>El modelo escucha todas las grabaciones y sugiere los sonidos que conoce</translation>
    </message>
    <message>
        <source>Find recordings</source>
        <translation>Buscar grabaciones</translation>
    </message>
    <message>
        <source>Show only the recordings with these words in their name or tags</source>
        <translation>Mostrar solo las grabaciones con estas palabras en su nombre o en sus etiquetas</translation>
    </message>
    <message>
        <source>Find a name or tag</source>
        <translation>Buscar un nombre o una etiqueta</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Grabaciones</translation>
    </message>
    <message>
        <source>F2 edits the tags, Space plays, Delete removes, I marks that nothing else is heard, H holds back, S takes the suggested tag</source>
        <translation>F2 edita las etiquetas, Espacio reproduce, Supr quita, I marca que no se oye nada más, H reserva, S pone la etiqueta sugerida</translation>
    </message>
    <message>
        <source>Tags of all recordings</source>
        <translation>Etiquetas de todas las grabaciones</translation>
    </message>
    <message>
        <source>Show only the recordings with this tag</source>
        <translation>Mostrar solo las grabaciones con esta etiqueta</translation>
    </message>
    <message>
        <source>Tags for the selected recordings</source>
        <translation>Etiquetas para las grabaciones seleccionadas</translation>
    </message>
    <message>
        <source>Tags, apart by commas, for all selected recordings</source>
        <translation>Etiquetas, separadas por comas, para todas las grabaciones seleccionadas</translation>
    </message>
    <message>
        <source>Tags, apart by commas</source>
        <translation>Etiquetas, separadas por comas</translation>
    </message>
    <message>
        <source>Add to selected</source>
        <translation>Añadir a las seleccionadas</translation>
    </message>
    <message>
        <source>Give the selected recordings these tags too</source>
        <translation>Dar también estas etiquetas a las grabaciones seleccionadas</translation>
    </message>
    <message>
        <source>Take from selected</source>
        <translation>Quitar de las seleccionadas</translation>
    </message>
    <message>
        <source>Take these tags from the selected recordings</source>
        <translation>Quitar estas etiquetas de las grabaciones seleccionadas</translation>
    </message>
    <message>
        <source>Take the selected recordings off the list; the files stay (Delete)</source>
        <translation>Quitar de la lista las grabaciones seleccionadas; los archivos se conservan (Supr)</translation>
    </message>
</context>
<context>
    <name>partita::RecordingsStep</name>
    <message>
        <source>Add a folder of recordings</source>
        <translation>Añadir una carpeta de grabaciones</translation>
    </message>
    <message>
        <source>Read a &amp;List…</source>
        <translation>Leer una &amp;lista…</translation>
    </message>
    <message>
        <source>A CSV file with the columns path and tags, as Save the List writes it</source>
        <translation>Un archivo CSV con las columnas path y tags, como lo escribe «Guardar la lista»</translation>
    </message>
    <message>
        <source>&amp;Save the List…</source>
        <translation>&amp;Guardar la lista…</translation>
    </message>
    <message>
        <source>Recordings, tags and marks as a CSV file, to be read again or given to partita-cli finetune</source>
        <translation>Grabaciones, etiquetas y marcas como archivo CSV, para volver a leerlo o pasarlo a partita-cli finetune</translation>
    </message>
    <message>
        <source>There is no model that could listen: install one, or choose another in the settings.</source>
        <translation>No hay ningún modelo que pueda escuchar: instala uno o elige otro en los ajustes.</translation>
    </message>
    <message>
        <source>Listen for tags</source>
        <translation>Escuchar para sugerir etiquetas</translation>
    </message>
    <message>
        <source>Add recordings: drop files or folders here.</source>
        <translation>Añade grabaciones: suelta aquí archivos o carpetas.</translation>
    </message>
    <message>
        <source>The recordings are being read.</source>
        <translation>Las grabaciones se están leyendo.</translation>
    </message>
    <message>
        <source>Say what is heard in the recordings: give them tags.</source>
        <translation>Indica lo que se oye en las grabaciones: ponles etiquetas.</translation>
    </message>
    <message>
        <source>Two recordings that share no tag are needed: the model learns from mixtures of such recordings.</source>
        <translation>Hacen falta dos grabaciones que no compartan ninguna etiqueta: el modelo aprende de mezclas de tales grabaciones.</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) without tags will be left out.</source>
        <translation>
            <numerusform>%n grabación sin etiquetas se dejará fuera.</numerusform>
            <numerusform>%n grabaciones sin etiquetas se dejarán fuera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) cannot be read and will be left out.</source>
        <translation>
            <numerusform>%n grabación no se puede leer y se dejará fuera.</numerusform>
            <numerusform>%n grabaciones no se pueden leer y se dejarán fuera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read a list of recordings</source>
        <translation>Leer una lista de grabaciones</translation>
    </message>
    <message>
        <source>Lists (*.csv)</source>
        <translation>Listas (*.csv)</translation>
    </message>
    <message>
        <source>Save the list of recordings</source>
        <translation>Guardar la lista de grabaciones</translation>
    </message>
    <message>
        <source>The list is saved as %1.</source>
        <translation>La lista se ha guardado como %1.</translation>
    </message>
</context>
<context>
    <name>partita::ResultView</name>
    <message>
        <source>Result of the training</source>
        <translation>Resultado del entrenamiento</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Antes y después</translation>
    </message>
    <message>
        <source>Measured on mixtures of recordings that nothing was learned from</source>
        <translation>Medido en mezclas de grabaciones de las que no se ha aprendido nada</translation>
    </message>
    <message>
        <source>On recordings held back</source>
        <translation>En las grabaciones reservadas</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Hear the difference</source>
        <translation>Oír la diferencia</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What the model is called in the list of models</source>
        <translation>Cómo se llama el modelo en la lista de modelos</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Mostrar carpeta</translation>
    </message>
    <message>
        <source>Open the folder of the models</source>
        <translation>Abrir la carpeta de los modelos</translation>
    </message>
    <message>
        <source>Nothing has been learned yet</source>
        <translation>Aún no se ha aprendido nada</translation>
    </message>
    <message>
        <source>The model has learned from your recordings</source>
        <translation>El modelo ha aprendido de tus grabaciones</translation>
    </message>
    <message numerus="yes">
        <source>The model has learned %n new sound(s)</source>
        <translation>
            <numerusform>El modelo ha aprendido %n sonido nuevo</numerusform>
            <numerusform>El modelo ha aprendido %n sonidos nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>Separation (SDRi)</source>
        <translation>Separación (SDRi)</translation>
    </message>
    <message>
        <source>How much nearer a sound is to itself after it was taken out of a mixture; higher is better</source>
        <translation>Cuánto más se parece un sonido a sí mismo después de sacarlo de una mezcla; más es mejor</translation>
    </message>
    <message>
        <source>Agreement with the base model</source>
        <translation>Coincidencia con el modelo base</translation>
    </message>
    <message>
        <source>On sounds that the base model knows: how near what is taken out is to what it takes out; higher means that less was forgotten</source>
        <translation>En los sonidos que el modelo base conoce: cuánto se parece lo que se saca a lo que saca él; más significa que se ha olvidado menos</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>What was minimised; lower is better</source>
        <translation>Lo que se ha minimizado; menos es mejor</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n paso</numerusform>
            <numerusform>%n pasos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s), %1</source>
        <translation>
            <numerusform>%n grabación, %1</numerusform>
            <numerusform>%n grabaciones, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held back to check</source>
        <translation>
            <numerusform>%n reservada para comprobar</numerusform>
            <numerusform>%n reservadas para comprobar</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as %1. It is in the list of models.</source>
        <translation>Guardado como %1. Está en la lista de modelos.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>&amp;Save model</source>
        <translation>&amp;Guardar modelo</translation>
    </message>
    <message>
        <source>It is saved</source>
        <translation>Ya está guardado</translation>
    </message>
    <message>
        <source>Put it into the list of models</source>
        <translation>Añadirlo a la lista de modelos</translation>
    </message>
    <message>
        <source>&amp;Use now</source>
        <translation>&amp;Usar ahora</translation>
    </message>
    <message>
        <source>&amp;Use now on &quot;%1&quot;</source>
        <translation>&amp;Usar ahora en «%1»</translation>
    </message>
    <message>
        <source>Open a recording to use the model on it</source>
        <translation>Abre una grabación para usar el modelo en ella</translation>
    </message>
    <message>
        <source>Choose this model for the recording that is open</source>
        <translation>Elegir este modelo para la grabación abierta</translation>
    </message>
</context>
<context>
    <name>partita::ScheduleEditor</name>
    <message>
        <source>Length and learning rate</source>
        <translation>Duración y tasa de aprendizaje</translation>
    </message>
    <message>
        <source>&amp;Steps</source>
        <translation>&amp;Pasos</translation>
    </message>
    <message>
        <source>How often the model is corrected. More steps take longer and learn more, up to a point</source>
        <translation>Cuántas veces se corrige el modelo. Con más pasos tarda más y aprende más, hasta cierto punto</translation>
    </message>
    <message>
        <source>&amp;Find the rate while it learns (AutoLRS)</source>
        <translation>&amp;Buscar la tasa mientras aprende (AutoLRS)</translation>
    </message>
    <message>
        <source>Tries rates on the way, goes back, and takes the best one for each part of the run (AutoLRS). No rate to choose, but it takes about twice as long</source>
        <translation>Prueba tasas sobre la marcha, vuelve atrás y toma la mejor para cada parte del entrenamiento (AutoLRS). No hay que elegir ninguna tasa, pero tarda cerca del doble</translation>
    </message>
    <message>
        <source>S&amp;chedule</source>
        <translation>P&amp;lanificación</translation>
    </message>
    <message>
        <source>&amp;Peak rate</source>
        <translation>Tasa má&amp;xima</translation>
    </message>
    <message>
        <source>The highest learning rate: how far the model moves at a step. The range test finds one</source>
        <translation>La tasa de aprendizaje más alta: cuánto se mueve el modelo en cada paso. La prueba de tasas encuentra una</translation>
    </message>
    <message>
        <source>&amp;Warm-up</source>
        <translation>&amp;Calentamiento</translation>
    </message>
    <message>
        <source>Over so many steps the rate rises at the start: large first steps can spoil the model</source>
        <translation>Durante estos pasos la tasa sube al principio: unos primeros pasos grandes pueden estropear el modelo</translation>
    </message>
    <message>
        <source>&amp;Ends at</source>
        <translation>T&amp;ermina en</translation>
    </message>
    <message>
        <source>The rate that the schedule ends at, as a share of the peak. 0 is right unless the run is to go on later</source>
        <translation>La tasa con la que termina la planificación, como parte de la máxima. 0 es lo adecuado salvo que el entrenamiento vaya a continuar más adelante</translation>
    </message>
    <message>
        <source>&amp;Bend</source>
        <translation>Cur&amp;vatura</translation>
    </message>
    <message>
        <source>0: falls evenly. The nearer to 1, the longer it stays high; 0.5 is that of the paper</source>
        <translation>0: baja de forma uniforme. Cuanto más cerca de 1, más tiempo se mantiene alta; 0,5 es el valor del artículo</translation>
    </message>
    <message>
        <source>&amp;Drop every</source>
        <translation>&amp;Reducir cada</translation>
    </message>
    <message>
        <source>After so many steps the rate falls</source>
        <translation>La tasa baja después de estos pasos</translation>
    </message>
    <message>
        <source>Drop &amp;to</source>
        <translation>Reducir &amp;a</translation>
    </message>
    <message>
        <source>What is left of the rate after a drop</source>
        <translation>Lo que queda de la tasa después de cada reducción</translation>
    </message>
    <message>
        <source>&amp;Rise</source>
        <translation>S&amp;ubida</translation>
    </message>
    <message>
        <source>The share of the run in which the rate rises</source>
        <translation>La parte del entrenamiento en la que la tasa sube</translation>
    </message>
    <message>
        <source>&amp;Decay</source>
        <translation>&amp;Descenso</translation>
    </message>
    <message>
        <source>The share of the run, at its end, in which the rate falls</source>
        <translation>La parte final del entrenamiento en la que la tasa baja</translation>
    </message>
    <message>
        <source>Decay &amp;shape</source>
        <translation>&amp;Forma del descenso</translation>
    </message>
    <message>
        <source>How the rate falls at the end</source>
        <translation>Cómo baja la tasa al final</translation>
    </message>
    <message>
        <source> steps</source>
        <translation> pasos</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Lineal</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Coseno</translation>
    </message>
    <message>
        <source>REX</source>
        <translation>REX</translation>
    </message>
    <message>
        <source>Range test</source>
        <translation>Prueba de tasas</translation>
    </message>
    <message>
        <source>Progress of the range test</source>
        <translation>Progreso de la prueba de tasas</translation>
    </message>
    <message>
        <source>The rate is found while the model learns: there is nothing to draw beforehand. The live page shows which rates were tried and taken.</source>
        <translation>La tasa se busca mientras el modelo aprende: no hay nada que dibujar de antemano. La página en directo muestra qué tasas se han probado y elegido.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Paso %1</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Learning rate over the steps</source>
        <translation>Tasa de aprendizaje a lo largo de los pasos</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Range test: loss over learning rate</source>
        <translation>Prueba de tasas: pérdida según la tasa de aprendizaje</translation>
    </message>
    <message>
        <source>How long it takes is being measured…</source>
        <translation>Se está midiendo cuánto tarda…</translation>
    </message>
    <message>
        <source>Takes %1 on this machine</source>
        <translation>Tarda %1 en este equipo</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Detener la prueba</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Probar de nuevo</translation>
    </message>
    <message>
        <source>Test rates</source>
        <translation>Probar tasas</translation>
    </message>
    <message>
        <source>End the range test</source>
        <translation>Terminar la prueba de tasas</translation>
    </message>
    <message>
        <source>A short run from low to high rates shows where the loss falls fastest</source>
        <translation>Un entrenamiento breve con tasas de bajas a altas muestra dónde baja más rápido la pérdida</translation>
    </message>
    <message>
        <source>The rate rises step by step; nothing of this is kept.</source>
        <translation>La tasa sube paso a paso; de esto no se conserva nada.</translation>
    </message>
    <message>
        <source>A short run from low to high rates finds a good peak rate for these recordings.</source>
        <translation>Un entrenamiento breve con tasas de bajas a altas encuentra una buena tasa máxima para estas grabaciones.</translation>
    </message>
    <message>
        <source>The loss falls fastest at %1 and breaks at %2.</source>
        <translation>La pérdida baja más rápido en %1 y se dispara en %2.</translation>
    </message>
    <message>
        <source>The loss falls fastest at %1.</source>
        <translation>La pérdida baja más rápido en %1.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>Take this as the peak rate</source>
        <translation>Tomar este valor como tasa máxima</translation>
    </message>
    <message>
        <source>Loss, smoothed</source>
        <translation>Pérdida, suavizada</translation>
    </message>
    <message>
        <source>Suggested rate</source>
        <translation>Tasa sugerida</translation>
    </message>
</context>
<context>
    <name>partita::ScheduleWords</name>
    <message>
        <source>Constant</source>
        <translation>Constante</translation>
    </message>
    <message>
        <source>Linear decay</source>
        <translation>Descenso lineal</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Coseno</translation>
    </message>
    <message>
        <source>In steps</source>
        <translation>Por escalones</translation>
    </message>
    <message>
        <source>One cycle</source>
        <translation>Un ciclo</translation>
    </message>
    <message>
        <source>Stable, then decay</source>
        <translation>Estable, luego descenso</translation>
    </message>
    <message>
        <source>REX</source>
        <translation>REX</translation>
    </message>
    <message>
        <source>Refined from an earlier run</source>
        <translation>Refinada a partir de un entrenamiento anterior</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>The same rate throughout. For trying things out: the loss stays higher than where the rate falls in the end.</source>
        <translation>La misma tasa todo el tiempo. Para hacer pruebas: la pérdida queda más alta que si la tasa baja al final.</translation>
    </message>
    <message>
        <source>Falls evenly to the end. A safe choice for short and for long runs.</source>
        <translation>Baja de forma uniforme hasta el final. Una opción segura para entrenamientos cortos y largos.</translation>
    </message>
    <message>
        <source>Falls slowly at first and at last. For long runs; in short ones too few steps are made at a high rate.</source>
        <translation>Baja despacio al principio y al final. Para entrenamientos largos; en los cortos se dan muy pocos pasos con una tasa alta.</translation>
    </message>
    <message>
        <source>Falls at once after every so many steps. When you know from earlier runs where the loss stops falling.</source>
        <translation>Baja de golpe cada cierto número de pasos. Para cuando sabes por entrenamientos anteriores dónde deja de bajar la pérdida.</translation>
    </message>
    <message>
        <source>Rises, then falls. When a high peak rate is unstable from the start.</source>
        <translation>Sube y luego baja. Para cuando una tasa máxima alta es inestable desde el principio.</translation>
    </message>
    <message>
        <source>Holds the peak, and falls in the last part. When you do not know yet how long to go on: annealing can begin at any time.</source>
        <translation>Mantiene la tasa máxima y baja en la última parte. Para cuando aún no sabes cuánto vas a continuar: el descenso final puede empezar en cualquier momento.</translation>
    </message>
    <message>
        <source>Stays high for long, then falls faster and faster. The usual choice: in short runs it makes the most of few steps, which is why it is taken unless you choose another (arXiv 2107.04197).</source>
        <translation>Se mantiene alta mucho tiempo y luego baja cada vez más rápido. La opción habitual: en entrenamientos cortos aprovecha al máximo los pocos pasos, por eso se usa si no eliges otra (arXiv 2107.04197).</translation>
    </message>
    <message>
        <source>Follows how steady the gradients of an earlier run on these recordings were (arXiv 2310.07831). For a second run.</source>
        <translation>Sigue lo estables que fueron los gradientes de un entrenamiento anterior con estas grabaciones (arXiv 2310.07831). Para un segundo entrenamiento.</translation>
    </message>
    <message>
        <source>Rates at given steps.</source>
        <translation>Tasas en pasos determinados.</translation>
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
    <name>partita::SessionController</name>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>The session is open already</source>
        <translation>La sesión ya está abierta</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Abrir en modo de solo lectura</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The unsaved work on %1 belongs to a session that cannot be opened: %2</source>
        <translation>El trabajo no guardado de %1 pertenece a una sesión que no se puede abrir: %2</translation>
    </message>
    <message>
        <source>%1 is damaged. What could be read is here; save it under another name.</source>
        <translation>%1 está dañada. Aquí está lo que se ha podido leer; guárdalo con otro nombre.</translation>
    </message>
    <message>
        <source>%1 is damaged. What could be read is here, but something is missing in: %2. Save it under another name.</source>
        <translation>%1 está dañada. Aquí está lo que se ha podido leer, pero falta algo en: %2. Guárdalo con otro nombre.</translation>
    </message>
    <message>
        <source>%1 is open for reading only. To keep changes, save it under another name.</source>
        <translation>%1 está abierta en modo de solo lectura. Para conservar los cambios, guárdala con otro nombre.</translation>
    </message>
    <message>
        <source>The recording of %1 is another file now: %2</source>
        <translation>La grabación de %1 es ahora otro archivo: %2</translation>
    </message>
    <message>
        <source>The recording of %1 is not found: %2</source>
        <translation>No se encuentra la grabación de %1: %2</translation>
    </message>
    <message>
        <source>Find the recording…</source>
        <translation>Buscar la grabación…</translation>
    </message>
    <message>
        <source>Where is %1 now?</source>
        <translation>¿Dónde está ahora %1?</translation>
    </message>
    <message>
        <source>Compare %1</source>
        <translation>Comparar %1</translation>
    </message>
    <message>
        <source>This is another file</source>
        <translation>Este es otro archivo</translation>
    </message>
    <message>
        <source>%1 is as long as the recording of %2, but not the same file. With another recording, lanes and recording no longer fit each other.</source>
        <translation>%1 dura lo mismo que la grabación de %2, pero no es el mismo archivo. Con otra grabación, las pistas y la grabación dejan de coincidir.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usarlo</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 copia</translation>
    </message>
    <message>
        <source>%1 is saved, but not all of these lanes could be read: %2. %3</source>
        <translation>%1 está guardada, pero algunas de estas pistas no se han podido leer: %2. %3</translation>
    </message>
    <message>
        <source>There is unsaved work that cannot be read: %1</source>
        <translation>Hay trabajo no guardado que no se puede leer: %1</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message numerus="yes">
        <source>Partita was not closed properly. There is unsaved work on %n recording(s): %1.</source>
        <translation>
            <numerusform>Partita no se cerró correctamente. Hay trabajo no guardado de %n grabación: %1.</numerusform>
            <numerusform>Partita no se cerró correctamente. Hay trabajo no guardado de %n grabaciones: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Recover %1</source>
        <translation>Recuperar %1</translation>
    </message>
    <message>
        <source>Discard the unsaved work?</source>
        <translation>¿Descartar el trabajo no guardado?</translation>
    </message>
    <message>
        <source>What was not saved of %1 will be lost.</source>
        <translation>Lo que no se guardó de %1 se perderá.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Unsaved work could not be kept for the case of a crash, so save it soon. %1</source>
        <translation>No se ha podido conservar el trabajo no guardado por si hay un fallo, así que guárdalo pronto. %1</translation>
    </message>
    <message>
        <source>These lanes of %1 were not finished when it was saved, and are silent where they end: %2.</source>
        <translation>Estas pistas de %1 no estaban terminadas cuando se guardó y quedan en silencio donde acaban: %2.</translation>
    </message>
    <message>
        <source>Finish them</source>
        <translation>Terminarlas</translation>
    </message>
    <message>
        <source>%1 is open for reading only, so it stays as it is. Your changes can be saved under another name.</source>
        <translation>%1 está abierta solo para lectura, así que se queda como está. Tus cambios se pueden guardar con otro nombre.</translation>
    </message>
    <message>
        <source>%1 is damaged, so it stays as it is. What is here can be saved under another name.</source>
        <translation>%1 está dañada, así que se queda como está. Lo que hay aquí se puede guardar con otro nombre.</translation>
    </message>
    <message>
        <source>Save under another name?</source>
        <translation>¿Guardar con otro nombre?</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>Guardar como…</translation>
    </message>
</context>
<context>
    <name>partita::SessionKeeper</name>
    <message>
        <source>Save %1</source>
        <translation>Guardar %1</translation>
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
    <name>partita::SoundLibrary</name>
    <message>
        <source>Listen for “%1”</source>
        <translation>Escuchar el ejemplo de «%1»</translation>
    </message>
    <message>
        <source>Listen to the example</source>
        <translation>Escuchar el ejemplo</translation>
    </message>
</context>
<context>
    <name>partita::SoundsDialog</name>
    <message>
        <source>My Sounds</source>
        <translation>Mis sonidos</translation>
    </message>
    <message>
        <source>New sound</source>
        <translation>Sonido nuevo</translation>
    </message>
    <message>
        <source>Heard in %1</source>
        <translation>Oído en %1</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>front door</source>
        <translation>puerta principal</translation>
    </message>
    <message>
        <source>Name of the new sound</source>
        <translation>Nombre del sonido nuevo</translation>
    </message>
    <message>
        <source>What you will type to ask for it: a few plain words, such as “front door”</source>
        <translation>Lo que escribirás para pedirlo: unas pocas palabras sencillas, por ejemplo «puerta principal»</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Listen to the example and remember it by this name</source>
        <translation>Escuchar el ejemplo y recordarlo con este nombre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Do not save it</source>
        <translation>No guardarlo</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Bring the removed sound back</source>
        <translation>Recuperar el sonido eliminado</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renombrar</translation>
    </message>
    <message>
        <source>Give the selected sound another name (F2)</source>
        <translation>Dar otro nombre al sonido seleccionado (F2)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Forget the selected sound (Delete)</source>
        <translation>Olvidar el sonido seleccionado (Supr)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Cerrar esta ventana</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Heard in</source>
        <translation>Oído en</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Your sounds</source>
        <translation>Tus sonidos</translation>
    </message>
    <message>
        <source>About your sounds</source>
        <translation>Sobre tus sonidos</translation>
    </message>
    <message>
        <source>%1, %2–%3</source>
        <comment>a file and a span of time</comment>
        <translation>%1, %2–%3</translation>
    </message>
    <message>
        <source>%1, from %2 on</source>
        <comment>a file and a time</comment>
        <translation>%1, desde %2</translation>
    </message>
    <message>
        <source>what you painted, or a lane</source>
        <translation>lo que has pintado, o una pista</translation>
    </message>
    <message>
        <source>%1; not like %2</source>
        <translation>%1; no como %2</translation>
    </message>
    <message>
        <source>“%1” was made for another model. It will be heard again in its file when you ask for it.</source>
        <translation>«%1» se creó para otro modelo. Se volverá a oír en su archivo cuando lo pidas.</translation>
    </message>
    <message>
        <source>You have no sounds of your own yet.

Select a part of a recording in which a sound is alone, or paint over it, and choose “Save as a Sound…” in the menu Separation. From then on you can ask for it by its name.</source>
        <translation>Aún no tienes sonidos propios.

Selecciona una parte de una grabación en la que un sonido esté solo, o pinta sobre ella, y elige «Guardar como sonido…» en el menú Separación. Desde entonces puedes pedirlo por su nombre.</translation>
    </message>
    <message>
        <source>It is saved as soon as the model is loaded.</source>
        <translation>Se guarda en cuanto el modelo esté cargado.</translation>
    </message>
    <message>
        <source>Listening…</source>
        <translation>Escuchando…</translation>
    </message>
    <message>
        <source>“%1” is saved. Type its name in the query to ask for it.</source>
        <translation>«%1» está guardado. Escribe su nombre en la consulta para pedirlo.</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>«%1» se ha eliminado.</translation>
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
        <translation>Escribe en inglés qué se oye en ella</translation>
    </message>
    <message>
        <source>Tags, apart by commas</source>
        <translation>Etiquetas, separadas por comas</translation>
    </message>
    <message>
        <source>%1: the model knows this sound</source>
        <translation>%1: el modelo conoce este sonido</translation>
    </message>
    <message>
        <source>%1: a new sound, which the model learns</source>
        <translation>%1: un sonido nuevo, que el modelo aprende</translation>
    </message>
    <message>
        <source>The model hears %1 in it (%2 %). Click to take this tag.</source>
        <translation>El modelo oye %1 en ella (%2 %). Haz clic para tomar esta etiqueta.</translation>
    </message>
</context>
<context>
    <name>partita::TagEdit</name>
    <message>
        <source>Tags to choose from</source>
        <translation>Etiquetas para elegir</translation>
    </message>
</context>
<context>
    <name>partita::TeachingController</name>
    <message>
        <source>The model “%1” was taught, but not saved.</source>
        <translation>El modelo «%1» ha aprendido, pero no se ha guardado.</translation>
    </message>
    <message>
        <source>The model “%1” has not finished learning.</source>
        <translation>El modelo «%1» no ha terminado de aprender.</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Mostrar…</translation>
    </message>
    <message>
        <source>“%1” goes on learning; the menu Separation brings its window back.</source>
        <translation>«%1» sigue aprendiendo; el menú Separación recupera su ventana.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>“%1” has finished learning.</source>
        <translation>«%1» ha terminado de aprender.</translation>
    </message>
    <message>
        <source>Show the Result</source>
        <translation>Mostrar el resultado</translation>
    </message>
    <message>
        <source>“%1” could not go on learning. %2</source>
        <comment>%2 is a sentence</comment>
        <translation>«%1» no ha podido seguir aprendiendo. %2</translation>
    </message>
</context>
<context>
    <name>partita::TeachingParts</name>
    <message numerus="yes">
        <source>about %n s</source>
        <translation>
            <numerusform>cerca de %n s</numerusform>
            <numerusform>unos %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min</source>
        <translation>
            <numerusform>cerca de %n min</numerusform>
            <numerusform>unos %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n h</source>
        <translation>
            <numerusform>cerca de %n h</numerusform>
            <numerusform>unas %n h</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 h %2 min</source>
        <translation>cerca de %1 h %2 min</translation>
    </message>
</context>
<context>
    <name>partita::TeachingRun</name>
    <message>
        <source>Teach “%1”</source>
        <translation>Enseñar «%1»</translation>
    </message>
</context>
<context>
    <name>partita::TeachingTrial</name>
    <message>
        <source>Measure how fast this computer learns</source>
        <translation>Medir lo rápido que aprende este equipo</translation>
    </message>
    <message>
        <source>Find a good learning rate</source>
        <translation>Buscar una buena tasa de aprendizaje</translation>
    </message>
</context>
<context>
    <name>partita::TeachingWizard</name>
    <message>
        <source>Teach Your Own Sounds</source>
        <translation>Enseñar sonidos propios</translation>
    </message>
    <message>
        <source>Recordings and tags</source>
        <translation>Grabaciones y etiquetas</translation>
    </message>
    <message>
        <source>Label check</source>
        <translation>Revisión de etiquetas</translation>
    </message>
    <message>
        <source>What to learn</source>
        <translation>Qué aprender</translation>
    </message>
    <message>
        <source>Time and schedule</source>
        <translation>Tiempo y planificación</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Aprendizaje</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Add recordings and say what is heard in each: “fan, dog”. The sounds need not be apart; that is what the model learns.</source>
        <translation>Añade grabaciones y di en inglés qué se oye en cada una: «fan, dog». Los sonidos no tienen que estar separados; eso es lo que aprende el modelo.</translation>
    </message>
    <message>
        <source>Choose the model to build on and what it learns from your recordings.</source>
        <translation>Elige el modelo de partida y qué aprende de tus grabaciones.</translation>
    </message>
    <message>
        <source>More steps learn more and take longer. The rate says how much each step changes.</source>
        <translation>Con más pasos aprende más y tarda más. La tasa indica cuánto cambia cada paso.</translation>
    </message>
    <message>
        <source>A checkpoint is kept every minute. The run goes on when this window is closed.</source>
        <translation>Cada minuto se guarda un punto de control. El entrenamiento sigue al cerrar esta ventana.</translation>
    </message>
    <message>
        <source>Compare before and after, then save the model: window and partita-cli find it by its name.</source>
        <translation>Compara el antes y el después y guarda el modelo: la ventana y partita-cli lo encuentran por su nombre.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>A&amp;trás</translation>
    </message>
    <message>
        <source>To the step before</source>
        <translation>Al paso anterior</translation>
    </message>
    <message>
        <source>There is no model to build on: install one.</source>
        <translation>No hay ningún modelo de partida: instala uno.</translation>
    </message>
    <message>
        <source>The run is being prepared.</source>
        <translation>El entrenamiento se está preparando.</translation>
    </message>
    <message>
        <source>Another run is still going on.</source>
        <translation>Otro entrenamiento sigue en marcha.</translation>
    </message>
    <message>
        <source>The result comes when the model has finished learning.</source>
        <translation>El resultado llega cuando el modelo termina de aprender.</translation>
    </message>
    <message>
        <source>The model is being saved.</source>
        <translation>El modelo se está guardando.</translation>
    </message>
    <message>
        <source>Stop the run before you change what it learns.</source>
        <translation>Detén el entrenamiento antes de cambiar lo que aprende.</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number and title of a step</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3, the current one</source>
        <translation>Paso %1 de %2: %3, el actual</translation>
    </message>
    <message>
        <source>&amp;Start Teaching</source>
        <translation>Em&amp;pezar a enseñar</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Hecho</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Si&amp;guiente</translation>
    </message>
    <message>
        <source>To the next step</source>
        <translation>Al paso siguiente</translation>
    </message>
    <message>
        <source>It is not saved yet; until then it is offered again when you come back.</source>
        <translation>Aún no está guardado; hasta entonces se te vuelve a ofrecer cuando regreses.</translation>
    </message>
    <message>
        <source>How long it will take could not be measured. %1</source>
        <comment>%1 is a sentence</comment>
        <translation>No se ha podido medir cuánto va a tardar. %1</translation>
    </message>
    <message>
        <source>There is no model that could listen: install one, or choose another in the settings.</source>
        <translation>No hay ningún modelo que pueda escuchar: instala uno o elige otro en los ajustes.</translation>
    </message>
    <message>
        <source>Check the tags</source>
        <translation>Revisar las etiquetas</translation>
    </message>
    <message numerus="yes">
        <source>in use, knows %n sound(s)</source>
        <translation>
            <numerusform>en uso, conoce %n sonido</numerusform>
            <numerusform>en uso, conoce %n sonidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the model a name.</source>
        <translation>Da un nombre al modelo.</translation>
    </message>
    <message>
        <source>A name cannot contain “/” or begin with a dot.</source>
        <translation>Un nombre no puede contener «/» ni empezar por un punto.</translation>
    </message>
    <message>
        <source>Names that begin with “partita-” belong to the models that come with Partita.</source>
        <translation>Los nombres que empiezan por «partita-» son de los modelos incluidos en Partita.</translation>
    </message>
    <message>
        <source>There is a model of this name already.</source>
        <translation>Ya existe un modelo con este nombre.</translation>
    </message>
    <message>
        <source>None of the recordings is marked as having one sound alone.</source>
        <translation>Ninguna de las grabaciones está marcada como de un solo sonido.</translation>
    </message>
    <message>
        <source>It needs recordings of two sounds, each alone, marked as such.</source>
        <translation>Hacen falta grabaciones de dos sonidos, cada uno solo y marcadas como tales.</translation>
    </message>
    <message>
        <source>In all of your recordings one sound is heard alone: nothing teaches better.</source>
        <translation>En todas tus grabaciones se oye un sonido solo: nada enseña mejor.</translation>
    </message>
    <message numerus="yes">
        <source>In %n of your recordings one sound is heard alone; the others are learned from by their tags.</source>
        <translation>
            <numerusform>En %n de tus grabaciones se oye un sonido solo; de las demás se aprende por sus etiquetas.</numerusform>
            <numerusform>En %n de tus grabaciones se oye un sonido solo; de las demás se aprende por sus etiquetas.</numerusform>
        </translation>
    </message>
    <message>
        <source>In your recordings sounds are heard together, and only their tags are known.</source>
        <translation>En tus grabaciones los sonidos se oyen juntos y solo se conocen sus etiquetas.</translation>
    </message>
    <message>
        <source>%1 Nothing is lost: it can go on from the last checkpoint.</source>
        <comment>%1 is a sentence</comment>
        <translation>%1 No se pierde nada: puede continuar desde el último punto de control.</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Guardar el gráfico</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Imágenes (*.png)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>The chart is saved as %1.</source>
        <translation>El gráfico se ha guardado como %1.</translation>
    </message>
    <message>
        <source>The chart could not be written to %1: choose another folder.</source>
        <translation>No se ha podido escribir el gráfico en %1: elige otra carpeta.</translation>
    </message>
    <message>
        <source>“%1” has finished learning, but was not saved.</source>
        <translation>«%1» ha terminado de aprender, pero no se ha guardado.</translation>
    </message>
    <message>
        <source>“%1” has not finished learning: %2 of %3 steps are done.</source>
        <translation>«%1» no ha terminado de aprender: se han hecho %2 de %3 pasos.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Save “%1”</source>
        <translation>Guardar «%1»</translation>
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
    <name>partita::TrainingCurves</name>
    <message>
        <source>Step %1</source>
        <translation>Paso %1</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validación</translation>
    </message>
    <message>
        <source>Whole recording</source>
        <translation>Grabación entera</translation>
    </message>
    <message>
        <source>Sum of sounds</source>
        <translation>Suma de sonidos</translation>
    </message>
    <message>
        <source>Sounds like its tag</source>
        <translation>Suena como su etiqueta</translation>
    </message>
    <message>
        <source>As the base model</source>
        <translation>Como el modelo base</translation>
    </message>
    <message>
        <source>Absent is silent</source>
        <translation>Lo ausente es silencio</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>Lo que hay</translation>
    </message>
    <message>
        <source>Tags by ear</source>
        <translation>Etiquetas de oído</translation>
    </message>
    <message>
        <source>The loss on mixtures that are learned from: each, and their running mean</source>
        <translation>La pérdida en mezclas de las que se aprende: cada una y su media móvil</translation>
    </message>
    <message>
        <source>The loss on recordings that nothing is learned from</source>
        <translation>La pérdida en grabaciones de las que no se aprende nada</translation>
    </message>
    <message>
        <source>Asked for by all its tags together a recording comes whole (L_URL)</source>
        <translation>Pedida con todas sus etiquetas juntas, una grabación sale entera (L_URL)</translation>
    </message>
    <message>
        <source>The sounds that were taken out of a recording add up to it (L_CRL)</source>
        <translation>Los sonidos sacados de una grabación suman la grabación (L_CRL)</translation>
    </message>
    <message>
        <source>What was taken out sounds like its tag to the base model&apos;s ear (L_CNT)</source>
        <translation>Lo que se ha sacado suena como su etiqueta al oído del modelo base (L_CNT)</translation>
    </message>
    <message>
        <source>Sounds that the base model knows are taken out as it does</source>
        <translation>Los sonidos que conoce el modelo base se sacan igual que él</translation>
    </message>
    <message>
        <source>A sound that is in neither recording is silence</source>
        <translation>Un sonido que no está en ninguna de las dos grabaciones es silencio</translation>
    </message>
    <message>
        <source>Whether a sound is there, asked by its tag</source>
        <translation>Si un sonido está presente, preguntado por su etiqueta</translation>
    </message>
    <message>
        <source>Which sounds are there, by ear alone</source>
        <translation>Qué sonidos están presentes, solo de oído</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Gradient norm</source>
        <translation>Norma del gradiente</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Pronóstico</translation>
    </message>
    <message>
        <source>There will be a forecast once enough losses have been measured.</source>
        <translation>Habrá un pronóstico cuando se hayan medido suficientes pérdidas.</translation>
    </message>
    <message>
        <source>There will be a forecast once the run has gone on for longer: so far it cannot be told where the loss is heading.</source>
        <translation>Habrá un pronóstico cuando el entrenamiento lleve más tiempo: por ahora no se puede saber hacia dónde va la pérdida.</translation>
    </message>
    <message>
        <source>There will be a forecast once the learning rate has begun to fall: only then can it be told how much that gains.</source>
        <translation>Habrá un pronóstico cuando la tasa de aprendizaje haya empezado a bajar: solo entonces se puede saber cuánto se gana con ello.</translation>
    </message>
    <message>
        <source>There is no forecast: the losses so far are all alike, or no numbers.</source>
        <translation>No hay pronóstico: hasta ahora todas las pérdidas son iguales o no son números.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Level (dB)</source>
        <translation>Nivel (dB)</translation>
    </message>
    <message>
        <source>Training, mean</source>
        <translation>Entrenamiento, media</translation>
    </message>
    <message>
        <source>Improvement on mixtures (SDRi)</source>
        <translation>Mejora en mezclas (SDRi)</translation>
    </message>
    <message>
        <source>Agreement with the base model on sounds it knows</source>
        <translation>Coincidencia con el modelo base en los sonidos que conoce</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prevista</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>If annealed now</source>
        <translation>Si la tasa baja a cero ahora</translation>
    </message>
    <message>
        <source>Likely range</source>
        <translation>Intervalo probable</translation>
    </message>
</context>
<context>
    <name>partita::TrainingView</name>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>How wrong the model is; it is to fall</source>
        <translation>Cuánto se equivoca el modelo; debe bajar</translation>
    </message>
    <message>
        <source>How well sounds are separated, in mixtures that nothing is learned from</source>
        <translation>Lo bien que se separan los sonidos, en mezclas de las que no se aprende nada</translation>
    </message>
    <message>
        <source>How far the model moves at each step</source>
        <translation>Cuánto se mueve el modelo en cada paso</translation>
    </message>
    <message>
        <source>How strongly it is pulled at each step; sudden peaks are a bad sign</source>
        <translation>Con qué fuerza se tira de él en cada paso; los picos repentinos son mala señal</translation>
    </message>
    <message>
        <source>What loss the run will end with, by the annealing law of arXiv 2408.11029</source>
        <translation>Con qué pérdida acabará el entrenamiento, según la ley del descenso de la tasa de arXiv 2408.11029</translation>
    </message>
    <message>
        <source>Chart to show</source>
        <translation>Gráfico que se muestra</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Choose what the chart of the loss shows: also each of its terms</source>
        <translation>Elegir qué muestra el gráfico de la pérdida: también cada uno de sus términos</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Save this chart as a picture or as a table</source>
        <translation>Guardar este gráfico como imagen o como tabla</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>Imagen (PNG)…</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>Tabla (CSV)…</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>Progreso del entrenamiento</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ha ocurrido</translation>
    </message>
    <message>
        <source>Recordings that could not be read, spikes that were undone, and the like</source>
        <translation>Grabaciones que no se han podido leer, picos que se han deshecho y similares</translation>
    </message>
    <message>
        <source>Reading the recordings…</source>
        <translation>Leyendo las grabaciones…</translation>
    </message>
    <message>
        <source>Getting to know the new sounds…</source>
        <translation>Conociendo los sonidos nuevos…</translation>
    </message>
    <message>
        <source>The training begins…</source>
        <translation>El entrenamiento empieza…</translation>
    </message>
    <message>
        <source>Writing the model…</source>
        <translation>Escribiendo el modelo…</translation>
    </message>
    <message>
        <source>The model is learning</source>
        <translation>El modelo está aprendiendo</translation>
    </message>
    <message>
        <source>Pausing after this step…</source>
        <translation>En pausa después de este paso…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Annealing: the rate goes to zero, and then it is done</source>
        <translation>Descenso final: la tasa baja a cero y entonces termina</translation>
    </message>
    <message>
        <source>Stopping after this step…</source>
        <translation>Se detiene después de este paso…</translation>
    </message>
    <message>
        <source>The model has learned</source>
        <translation>El modelo ha aprendido</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>Go on where it was</source>
        <translation>Continuar donde estaba</translation>
    </message>
    <message>
        <source>Stop computing for a while; nothing is lost</source>
        <translation>Dejar de calcular un rato; no se pierde nada</translation>
    </message>
    <message>
        <source>&amp;Anneal now and finish</source>
        <translation>&amp;Bajar la tasa ahora y terminar</translation>
    </message>
    <message>
        <source>Lower the rate to zero within a few steps, which makes the most of what was learned, and end there</source>
        <translation>Bajar la tasa a cero en unos pocos pasos, lo que aprovecha al máximo lo aprendido, y terminar ahí</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n mixture(s) a step</source>
        <translation>
            <numerusform>%n mezcla por paso</numerusform>
            <numerusform>%n mezclas por paso</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s a step</source>
        <translation>%1 s por paso</translation>
    </message>
    <message>
        <source>You can go on working meanwhile.</source>
        <translation>Puedes seguir trabajando entretanto.</translation>
    </message>
    <message>
        <source>Loss %1</source>
        <translation>Pérdida %1</translation>
    </message>
    <message>
        <source>SDRi %1 dB</source>
        <translation>SDRi %1 dB</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Paso %1: %2</translation>
    </message>
    <message>
        <source>Choose lines to show.</source>
        <translation>Elige las líneas que quieres ver.</translation>
    </message>
    <message>
        <source>The first values come after some steps.</source>
        <translation>Los primeros valores llegan después de algunos pasos.</translation>
    </message>
    <message>
        <source>Stopped. What was learned so far is kept, and the run can go on.</source>
        <translation>Detenido. Lo aprendido hasta ahora se conserva y el entrenamiento puede continuar.</translation>
    </message>
    <message>
        <source>&amp;Go on learning</source>
        <translation>&amp;Seguir aprendiendo</translation>
    </message>
    <message>
        <source>Let the run go on from its last checkpoint</source>
        <translation>Continuar el entrenamiento desde su último punto de control</translation>
    </message>
    <message>
        <source>End it here. What was learned so far is kept in a checkpoint, and the run can go on later</source>
        <translation>Terminar aquí. Lo aprendido hasta ahora se conserva en un punto de control y el entrenamiento puede continuar más tarde</translation>
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
    <name>partita::WaveformStrip</name>
    <message>
        <source>Waveform of the recording</source>
        <translation>Forma de onda de la grabación</translation>
    </message>
    <message>
        <source>Click to play from there; Left and Right move by a second</source>
        <translation>Haz clic para reproducir desde ahí; las flechas izquierda y derecha mueven un segundo</translation>
    </message>
</context>
<context>
    <name>partita::WindowActions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
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
    <message>
        <source>Open audio files and sessions</source>
        <translation>Abrir archivos de audio y sesiones</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save the session: lanes, masks, gains and view</source>
        <translation>Guardar la sesión: pistas, máscaras, ganancias y vista</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Guardar co&amp;mo…</translation>
    </message>
    <message>
        <source>&amp;Include the Recording in the Session</source>
        <translation>&amp;Incluir la grabación en la sesión</translation>
    </message>
    <message>
        <source>The session then needs no other file, and is as much larger</source>
        <translation>Así la sesión no necesita ningún otro archivo, pero ocupa ese espacio de más</translation>
    </message>
    <message>
        <source>&amp;Find the Recording…</source>
        <translation>&amp;Buscar la grabación…</translation>
    </message>
    <message>
        <source>Find More &amp;Like This</source>
        <translation>Buscar &amp;más como esto</translation>
    </message>
    <message>
        <source>&amp;Also Like This</source>
        <translation>&amp;También como esto</translation>
    </message>
    <message>
        <source>No&amp;t Like This</source>
        <translation>&amp;No como esto</translation>
    </message>
    <message>
        <source>Sa&amp;ve as a Sound…</source>
        <translation>&amp;Guardar como sonido…</translation>
    </message>
    <message>
        <source>My Soun&amp;ds…</source>
        <translation>Mis s&amp;onidos…</translation>
    </message>
    <message>
        <source>T&amp;each Your Own Sounds…</source>
        <translation>&amp;Enseñar sonidos propios…</translation>
    </message>
    <message>
        <source>Teach the model sounds of your own from recordings of which you only say what is in them</source>
        <translation>Enseñar al modelo sonidos propios con grabaciones de las que solo dices qué contienen</translation>
    </message>
    <message>
        <source>Sho&amp;w the Model&apos;s Mask</source>
        <translation>Mostrar la máscara del mo&amp;delo</translation>
    </message>
    <message>
        <source>C&amp;orrect the Lane</source>
        <translation>Corre&amp;gir la pista</translation>
    </message>
    <message>
        <source>Finish &amp;Unfinished Lanes</source>
        <translation>Terminar las pistas &amp;incompletas</translation>
    </message>
    <message>
        <source>Make again what was not finished when the session was saved or Partita was stopped</source>
        <translation>Rehacer lo que no estaba terminado cuando se guardó la sesión o se cerró Partita</translation>
    </message>
</context>
</TS>
