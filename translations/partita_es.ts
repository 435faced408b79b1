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
        <translation>Con la ganancia y el panorama de cada pista</translation>
    </message>
    <message>
        <source>Replace files that exist already</source>
        <translation>Reemplazar los archivos que ya existen</translation>
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
        <translation>Frecuencia de muestreo</translation>
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
        <translation>Nombres de archivo</translation>
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
</context>
</TS>
