<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>LaneText</name>
    <message>
        <source>middle</source>
        <comment>of left and right</comment>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>%1 % left</source>
        <translation>%1 % links</translation>
    </message>
    <message>
        <source>%1 % right</source>
        <translation>%1 % rechts</translation>
    </message>
    <message>
        <source>Residual: all the rest</source>
        <translation>Residuum: der ganze Rest</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Entfernt: %1</translation>
    </message>
    <message>
        <source>Extracted: %1</source>
        <translation>Extrahiert: %1</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>stumm</translation>
    </message>
    <message>
        <source>solo</source>
        <translation>solo</translation>
    </message>
    <message>
        <source>Lane %1 of %2: %3, %4</source>
        <extracomment>%3: the name, %4: a list such as &quot;muted, −3.0 dB&quot;</extracomment>
        <translation>Spur %1 von %2: %3, %4</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Taken out: %1</source>
        <translation>Herausgenommen: %1</translation>
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
        <translation>Holt einen einzelnen Klang aus einer Aufnahme.</translation>
    </message>
    <message>
        <source>Open the demo and separate it.</source>
        <translation>Die Demo öffnen und trennen.</translation>
    </message>
    <message>
        <source>What to hear in the first file, such as &quot;the violin&quot;; can be given several times.</source>
        <translation>Was in der ersten Datei zu hören sein soll, auf Englisch, etwa &quot;the violin&quot;; kann mehrmals angegeben werden.</translation>
    </message>
    <message>
        <source>Audio files to open.</source>
        <translation>Audiodateien, die geöffnet werden.</translation>
    </message>
</context>
<context>
    <name>partita::About</name>
    <message>
        <source>About Partita</source>
        <translation>Über Partita</translation>
    </message>
    <message>
        <source>Take one sound out of a recording.</source>
        <translation>Holt einen einzelnen Klang aus einer Aufnahme.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder später.</translation>
    </message>
    <message>
        <source>Uses Qt, LibTorch, libsndfile, libsoxr, FFTW and RtAudio.</source>
        <translation>Verwendet Qt, LibTorch, libsndfile, libsoxr, FFTW und RtAudio.</translation>
    </message>
    <message>
        <source>Model %1, trained on: %2.</source>
        <translation>Modell %1, trainiert mit: %2.</translation>
    </message>
</context>
<context>
    <name>partita::Chart</name>
    <message>
        <source>Lines: %1. Left and Right read their values.</source>
        <translation>Linien: %1. Mit den Pfeiltasten links und rechts lesen Sie ihre Werte.</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
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
        <translation>Farbe der Spur</translation>
    </message>
    <message>
        <source>Colour: %1</source>
        <translation>Farbe: %1</translation>
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
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <translation>Spektrogramm</translation>
    </message>
    <message>
        <source>Show the spectrogram</source>
        <translation>Das Spektrogramm zeigen</translation>
    </message>
    <message>
        <source>Waveform</source>
        <translation>Wellenform</translation>
    </message>
    <message>
        <source>Show the waveform</source>
        <translation>Die Wellenform zeigen</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Which channels are shown</source>
        <translation>Welche Kanäle gezeigt werden</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>The mean of all channels</source>
        <translation>Der Mittelwert aller Kanäle</translation>
    </message>
    <message>
        <source>Half the difference of left and right</source>
        <translation>Die halbe Differenz von links und rechts</translation>
    </message>
    <message>
        <source>FFT size</source>
        <translation>FFT-Größe</translation>
    </message>
    <message>
        <source>FFT size in samples: large separates tones, small separates moments</source>
        <translation>FFT-Größe in Samples: Große Werte trennen Töne, kleine trennen Zeitpunkte</translation>
    </message>
    <message>
        <source>FFT %1</source>
        <translation>FFT %1</translation>
    </message>
    <message>
        <source>Frequency scale</source>
        <translation>Frequenzskala</translation>
    </message>
    <message>
        <source>How the frequencies are spread over the height</source>
        <translation>Wie die Frequenzen über die Höhe verteilt sind</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linear</translation>
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
        <translation>Alle Frequenzen</translation>
    </message>
    <message>
        <source>Show all frequencies, after Ctrl and the wheel have zoomed in</source>
        <translation>Alle Frequenzen zeigen, nachdem mit Strg und Mausrad vergrößert wurde</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Colours of the spectrogram, from quiet to loud</source>
        <translation>Farben des Spektrogramms, von leise bis laut</translation>
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
        <translation>Grau</translation>
    </message>
    <message>
        <source>Grey on white</source>
        <translation>Grau auf Weiß</translation>
    </message>
    <message>
        <source>Quietest level shown</source>
        <translation>Leisester gezeigter Pegel</translation>
    </message>
    <message>
        <source>What is quieter than this has the first colour</source>
        <translation>Was leiser ist, hat die erste Farbe</translation>
    </message>
    <message>
        <source>Loudest level shown</source>
        <translation>Lautester gezeigter Pegel</translation>
    </message>
    <message>
        <source>What is louder than this has the last colour</source>
        <translation>Was lauter ist, hat die letzte Farbe</translation>
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
        <translation>stereo</translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s)</source>
        <translation>
            <numerusform>%n Kanal</numerusform>
            <numerusform>%n Kanäle</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Left channel shown</source>
        <translation>Linker Kanal gezeigt</translation>
    </message>
    <message>
        <source>Right channel shown</source>
        <translation>Rechter Kanal gezeigt</translation>
    </message>
    <message>
        <source>Side signal shown</source>
        <translation>Seitensignal gezeigt</translation>
    </message>
    <message>
        <source>Mixture</source>
        <translation>Mischung</translation>
    </message>
</context>
<context>
    <name>partita::DocumentSession</name>
    <message>
        <source>Separate “%1” from %2</source>
        <translation>„%1“ aus %2 trennen</translation>
    </message>
    <message>
        <source>The new lanes come from the whole recording, so together with the other lanes they sound louder than it.</source>
        <translation>Die neuen Spuren stammen aus der ganzen Aufnahme; zusammen mit den anderen Spuren klingen sie deshalb lauter als diese.</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>Rest</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>ohne %1</translation>
    </message>
    <message>
        <source>Nothing was heard that fits “%1”.</source>
        <translation>Es war nichts zu hören, das zu „%1“ passt.</translation>
    </message>
    <message>
        <source>The lanes stay as far as they were made, because you edited them meanwhile. Undo takes them away.</source>
        <translation>Die Spuren bleiben, soweit sie fertig waren, weil Sie sie inzwischen bearbeitet haben. Rückgängig entfernt sie.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 Kopie</translation>
    </message>
</context>
<context>
    <name>partita::EditTexts</name>
    <message>
        <source>Separate</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Rename lane</source>
        <translation>Spur umbenennen</translation>
    </message>
    <message>
        <source>Duplicate lane</source>
        <translation>Spur duplizieren</translation>
    </message>
    <message>
        <source>Delete lane</source>
        <translation>Spur löschen</translation>
    </message>
    <message>
        <source>Move lane</source>
        <translation>Spur verschieben</translation>
    </message>
    <message>
        <source>Merge lanes</source>
        <translation>Spuren zusammenführen</translation>
    </message>
    <message>
        <source>Move time span</source>
        <translation>Zeitspanne verschieben</translation>
    </message>
    <message>
        <source>Change gain</source>
        <translation>Verstärkung ändern</translation>
    </message>
    <message>
        <source>Change pan</source>
        <translation>Panorama ändern</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Solo</source>
        <translation>Solo</translation>
    </message>
    <message>
        <source>Change colour</source>
        <translation>Farbe ändern</translation>
    </message>
</context>
<context>
    <name>partita::ExportController</name>
    <message>
        <source>Open a recording first.</source>
        <translation>Öffnen Sie zuerst eine Aufnahme.</translation>
    </message>
    <message>
        <source>Folder for the exported files</source>
        <translation>Ordner für die exportierten Dateien</translation>
    </message>
    <message>
        <source>Wait until the separation is done; the lanes are still being filled.</source>
        <translation>Warten Sie, bis die Trennung fertig ist; die Spuren werden noch gefüllt.</translation>
    </message>
    <message>
        <source>Measure the peaks of %1</source>
        <translation>Spitzenpegel von %1 messen</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>%1 exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written.</source>
        <translation>
            <numerusform>%n Datei geschrieben.</numerusform>
            <numerusform>%n Dateien geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) exported to %1.</source>
        <translation>
            <numerusform>%n Datei nach %1 exportiert.</numerusform>
            <numerusform>%n Dateien nach %1 exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 would clip: its peak is %2 dB above full scale. Nothing was written.</source>
        <translation>%1 würde übersteuern: Der Spitzenpegel liegt %2 dB über der Vollaussteuerung. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The highest peak is %1 dBFS, in %2.</source>
        <translation>Der höchste Spitzenpegel ist %1 dBFS, in %2.</translation>
    </message>
    <message>
        <source>There is only silence to export.</source>
        <translation>Es gibt nur Stille zu exportieren.</translation>
    </message>
</context>
<context>
    <name>partita::ExportPanel</name>
    <message>
        <source>With the gain and pan of each lane</source>
        <translation>Mit Verstärkung und Panorama jeder Spur</translation>
    </message>
    <message>
        <source>Replace files that exist already</source>
        <translation>Vorhandene Dateien ersetzen</translation>
    </message>
    <message>
        <source>Use 32-bit float</source>
        <translation>32-Bit-Float verwenden</translation>
    </message>
    <message>
        <source>Check levels</source>
        <translation>Pegel prüfen</translation>
    </message>
    <message>
        <source>Lanes to export</source>
        <translation>Spuren, die exportiert werden</translation>
    </message>
    <message>
        <source>Tick the lanes that are exported</source>
        <translation>Haken Sie die Spuren an, die exportiert werden</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Choose all lanes</source>
        <translation>Alle Spuren wählen</translation>
    </message>
    <message>
        <source>Tick all lanes</source>
        <translation>Alle Spuren anhaken</translation>
    </message>
    <message>
        <source>Choose no lane</source>
        <translation>Keine Spur wählen</translation>
    </message>
    <message>
        <source>Untick all lanes</source>
        <translation>Bei allen Spuren den Haken entfernen</translation>
    </message>
    <message>
        <source>One file each</source>
        <translation>Je eine Datei</translation>
    </message>
    <message>
        <source>Every chosen lane becomes a file</source>
        <translation>Jede gewählte Spur wird eine Datei</translation>
    </message>
    <message>
        <source>One mix</source>
        <translation>Ein Mix</translation>
    </message>
    <message>
        <source>The chosen lanes are mixed into one file with their gains and pans, without those that are muted</source>
        <translation>Die gewählten Spuren werden mit ihrer Verstärkung und ihrem Panorama in eine Datei gemischt, ohne die stummen</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Whole file</source>
        <translation>Ganze Datei</translation>
    </message>
    <message>
        <source>Export the whole length</source>
        <translation>Die ganze Länge exportieren</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Export only the selected time</source>
        <translation>Nur die ausgewählte Zeit exportieren</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Off: the lanes as they were separated, so that together they make the mixture</source>
        <translation>Aus: die Spuren, wie sie getrennt wurden, sodass sie zusammen die Mischung ergeben</translation>
    </message>
    <message>
        <source>Off: nothing is written where a file of that name exists</source>
        <translation>Aus: Wo es schon eine Datei dieses Namens gibt, wird nichts geschrieben</translation>
    </message>
    <message>
        <source>WAV, 32-bit float (never clips)</source>
        <translation>WAV, 32-Bit-Float (übersteuert nie)</translation>
    </message>
    <message>
        <source>WAV, 24 bit</source>
        <translation>WAV, 24 Bit</translation>
    </message>
    <message>
        <source>WAV, 16 bit</source>
        <translation>WAV, 16 Bit</translation>
    </message>
    <message>
        <source>FLAC, 24 bit (lossless, smaller)</source>
        <translation>FLAC, 24 Bit (verlustfrei, kleiner)</translation>
    </message>
    <message>
        <source>OGG Vorbis (small, lossy)</source>
        <translation>OGG Vorbis (klein, verlustbehaftet)</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>The format of the files</source>
        <translation>Das Format der Dateien</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>Abtastrate</translation>
    </message>
    <message>
        <source>The sample rate of the files</source>
        <translation>Die Abtastrate der Dateien</translation>
    </message>
    <message>
        <source> dB</source>
        <translation> dB</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Verstärkung</translation>
    </message>
    <message>
        <source>A gain on top, the same for all files</source>
        <translation>Eine zusätzliche Verstärkung, für alle Dateien gleich</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Where the files are written; the folder is made if it does not exist</source>
        <translation>Wohin die Dateien geschrieben werden; fehlt der Ordner, wird er angelegt</translation>
    </message>
    <message>
        <source>Browse for a folder</source>
        <translation>Einen Ordner suchen</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Den Ordner wählen</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>Dateinamen</translation>
    </message>
    <message>
        <source>{stem} stands for the name of the lane, {input} for that of the recording</source>
        <translation>{stem} steht für den Namen der Spur, {input} für den der Aufnahme</translation>
    </message>
    <message>
        <source>Files that will be written</source>
        <translation>Dateien, die geschrieben werden</translation>
    </message>
    <message>
        <source>32-bit float files hold any level without clipping</source>
        <translation>32-Bit-Float-Dateien fassen jeden Pegel ohne Übersteuerung</translation>
    </message>
    <message>
        <source>Find out how loud the files would be, without writing them</source>
        <translation>Feststellen, wie laut die Dateien würden, ohne sie zu schreiben</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Write the files</source>
        <translation>Die Dateien schreiben</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Spuren</translation>
    </message>
    <message>
        <source>Mixture</source>
        <translation>Mischung</translation>
    </message>
    <message>
        <source>As the recording, %1</source>
        <translation>Wie die Aufnahme, %1</translation>
    </message>
    <message>
        <source>Selection (%1 s)</source>
        <translation>Auswahl (%1 s)</translation>
    </message>
    <message>
        <source>Tick at least one lane.</source>
        <translation>Haken Sie mindestens eine Spur an.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Wählen Sie einen Ordner.</translation>
    </message>
    <message>
        <source>Two files would have the same name; rename a lane.</source>
        <translation>Zwei Dateien hätten denselben Namen; benennen Sie eine Spur um.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n file(s)</source>
        <translation>
            <numerusform>%n Datei exportieren</numerusform>
            <numerusform>%n Dateien exportieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Lower the gain by %1 dB</source>
        <translation>Verstärkung um %1 dB senken</translation>
    </message>
    <message>
        <source>All files become quieter by the same amount</source>
        <translation>Alle Dateien werden um den gleichen Betrag leiser</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen …</translation>
    </message>
</context>
<context>
    <name>partita::FrequencyRuler</name>
    <message>
        <source>Frequency ruler</source>
        <translation>Frequenzlineal</translation>
    </message>
    <message>
        <source>Up and Down scroll, plus and minus zoom, Home shows all frequencies.</source>
        <translation>Die Pfeiltasten auf und ab verschieben, Plus und Minus zoomen, Pos1 zeigt alle Frequenzen.</translation>
    </message>
    <message>
        <source>Drag to scroll, turn the wheel to zoom, double click to show all frequencies</source>
        <translation>Ziehen verschiebt, das Mausrad zoomt, ein Doppelklick zeigt alle Frequenzen</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a range of frequencies</comment>
        <translation>%1 bis %2</translation>
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
        <translation>Verstärkung</translation>
    </message>
    <message>
        <source>Drag to change the gain, with Shift finely. Double-click for 0 dB.</source>
        <translation>Ziehen ändert die Verstärkung, mit Umschalt fein. Ein Doppelklick setzt sie auf 0 dB.</translation>
    </message>
    <message>
        <source>Gain in decibels. 0 resets it.</source>
        <translation>Verstärkung in Dezibel. 0 setzt sie zurück.</translation>
    </message>
</context>
<context>
    <name>partita::HeightHandle</name>
    <message>
        <source>Drag to change the height, double-click for the usual one</source>
        <translation>Ziehen ändert die Höhe, ein Doppelklick stellt die übliche her</translation>
    </message>
    <message>
        <source>Height of the lane</source>
        <translation>Höhe der Spur</translation>
    </message>
</context>
<context>
    <name>partita::HistoryPanel</name>
    <message>
        <source>History of edits</source>
        <translation>Verlauf der Bearbeitungen</translation>
    </message>
    <message>
        <source>Choose a row to go back to that state</source>
        <translation>Wählen Sie eine Zeile, um zu diesem Stand zurückzukehren</translation>
    </message>
    <message>
        <source>As opened</source>
        <translation>Wie geöffnet</translation>
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
            <numerusform>%n Vorgang fehlgeschlagen</numerusform>
            <numerusform>%n Vorgänge fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>No jobs</source>
        <translation>Keine Vorgänge</translation>
    </message>
    <message>
        <source>Jobs: %1</source>
        <translation>Vorgänge: %1</translation>
    </message>
    <message>
        <source>Show the list of jobs</source>
        <translation>Die Liste der Vorgänge zeigen</translation>
    </message>
    <message>
        <source>%1
%2
Click to show the list of jobs</source>
        <translation>%1
%2
Klicken zeigt die Liste der Vorgänge</translation>
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
        <translation>Diese Meldung kopieren</translation>
    </message>
    <message>
        <source>Progress of: %1</source>
        <translation>Fortschritt von: %1</translation>
    </message>
    <message>
        <source>Cancel this job</source>
        <translation>Diesen Vorgang abbrechen</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Abbrechen: %1</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>Beendete entfernen</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Vorgänge</translation>
    </message>
    <message>
        <source>Take the jobs that have ended off this list</source>
        <translation>Die beendeten Vorgänge aus dieser Liste nehmen</translation>
    </message>
    <message>
        <source>Nothing is being computed.
Separations and exports show their progress here.</source>
        <translation>Es wird nichts berechnet.
Trennungen und Exporte zeigen hier ihren Fortschritt.</translation>
    </message>
    <message numerus="yes">
        <source>%n active job(s)</source>
        <translation>
            <numerusform>%n aktiver Vorgang</numerusform>
            <numerusform>%n aktive Vorgänge</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen …</translation>
    </message>
</context>
<context>
    <name>partita::JobWords</name>
    <message>
        <source>a few seconds left</source>
        <translation>noch ein paar Sekunden</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>noch etwa %n Sekunde</numerusform>
            <numerusform>noch etwa %n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>noch etwa %n Minute</numerusform>
            <numerusform>noch etwa %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>noch etwa %n Stunde</numerusform>
            <numerusform>noch etwa %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
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
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>partita::LaneFileDrag</name>
    <message>
        <source>That lane is not there any more.</source>
        <translation>Diese Spur gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>“%1” is still being made. Drag it when it is complete.</source>
        <translation>„%1“ entsteht noch. Ziehen Sie die Spur, wenn sie fertig ist.</translation>
    </message>
    <message>
        <source>No file can be made in %1. Make room there or export the lane.</source>
        <translation>In %1 kann keine Datei angelegt werden. Schaffen Sie dort Platz oder exportieren Sie die Spur.</translation>
    </message>
    <message>
        <source>Prepare “%1” for dragging</source>
        <translation>„%1“ zum Ziehen vorbereiten</translation>
    </message>
</context>
<context>
    <name>partita::LaneGrip</name>
    <message>
        <source>Drag to reorder, or out of the window to get the lane as a file</source>
        <translation>Ziehen ordnet um; aus dem Fenster gezogen wird die Spur zur Datei</translation>
    </message>
    <message>
        <source>Drag handle</source>
        <translation>Ziehgriff</translation>
    </message>
</context>
<context>
    <name>partita::LaneHeader</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More that can be done with this lane</source>
        <translation>Was sich mit dieser Spur noch tun lässt</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>The model did not hear this in the recording. What is in the lane may be something else.</source>
        <translation>Das Modell hat dies in der Aufnahme nicht gehört. Was in der Spur ist, kann etwas anderes sein.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>M</source>
        <comment>mute</comment>
        <translation>M</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Mute: this lane is not heard</source>
        <translation>Stumm: Diese Spur ist nicht zu hören</translation>
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
        <translation>Solo: Nur die Spuren mit Solo sind zu hören</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>This lane is being separated: %1 %</source>
        <translation>Diese Spur wird getrennt: %1 %</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben verschieben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten verschieben</translation>
    </message>
    <message>
        <source>Merge with</source>
        <translation>Zusammenführen mit</translation>
    </message>
    <message>
        <source>Move selected span to</source>
        <translation>Ausgewählte Zeitspanne verschieben nach</translation>
    </message>
    <message>
        <source>Separate further…</source>
        <translation>Weiter trennen …</translation>
    </message>
    <message>
        <source>Export this lane…</source>
        <translation>Diese Spur exportieren …</translation>
    </message>
</context>
<context>
    <name>partita::LaneRows</name>
    <message>
        <source>Lanes</source>
        <translation>Spuren</translation>
    </message>
    <message>
        <source>Ask for a sound: its lane appears here, and one with all the rest.</source>
        <translation>Fragen Sie nach einem Klang: Hier erscheinen seine Spur und eine mit dem ganzen Rest.</translation>
    </message>
</context>
<context>
    <name>partita::LevelMeterView</name>
    <message>
        <source>Level</source>
        <translation>Pegel</translation>
    </message>
    <message>
        <source>Peak and average level of what is played</source>
        <translation>Spitzen- und Mittelpegel der Wiedergabe</translation>
    </message>
    <message>
        <source>Peak %1, clipped</source>
        <translation>Spitzenpegel %1, übersteuert</translation>
    </message>
    <message>
        <source>Peak %1</source>
        <translation>Spitzenpegel %1</translation>
    </message>
    <message>
        <source>%1. Click to reset the clip mark.</source>
        <translation>%1. Klicken setzt die Übersteuerungsanzeige zurück.</translation>
    </message>
</context>
<context>
    <name>partita::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Separation</source>
        <translation>&amp;Trennung</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>&amp;Wiedergabe</translation>
    </message>
    <message>
        <source>&amp;Lanes</source>
        <translation>&amp;Spuren</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Panels and Tool Bars</source>
        <translation>&amp;Bereiche und Werkzeugleisten</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Vorgänge</translation>
    </message>
    <message>
        <source>File and Zoom</source>
        <translation>Datei und Zoom</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Model and device: opens the settings</source>
        <translation>Modell und Gerät: öffnet die Einstellungen</translation>
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
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>Model and device: %1</source>
        <translation>Modell und Gerät: %1</translation>
    </message>
    <message>
        <source>The demo recording is not installed.</source>
        <translation>Die Demoaufnahme ist nicht installiert.</translation>
    </message>
    <message>
        <source>Separation is running</source>
        <translation>Die Trennung läuft</translation>
    </message>
    <message>
        <source>%1 is still being separated. Closing it stops that.</source>
        <translation>%1 wird noch getrennt. Wenn Sie die Aufnahme schließen, wird das abgebrochen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>What is left over (as usual)</source>
        <translation>Was übrig ist (wie üblich)</translation>
    </message>
    <message>
        <source>Mixture</source>
        <translation>Mischung</translation>
    </message>
</context>
<context>
    <name>partita::MessageBar</name>
    <message>
        <source>More messages are waiting; they follow when this one is closed</source>
        <translation>Weitere Meldungen warten; sie folgen, wenn diese geschlossen wird</translation>
    </message>
    <message>
        <source>Close this message (Escape)</source>
        <translation>Diese Meldung schließen (Esc)</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>1 of %1</source>
        <translation>1 von %1</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
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
        <translation>Die Mischung hören</translation>
    </message>
    <message>
        <source>Hear the recording as it was instead of its lanes</source>
        <translation>Die Aufnahme hören, wie sie war, statt ihrer Spuren</translation>
    </message>
    <message>
        <source>Level of the mixture</source>
        <translation>Pegel der Mischung</translation>
    </message>
    <message>
        <source>Mixture: %1, %2</source>
        <extracomment>%1: the name of a file, %2: its format, such as &quot;44.1 kHz, stereo, 3:25&quot;</extracomment>
        <translation>Mischung: %1, %2</translation>
    </message>
</context>
<context>
    <name>partita::ModelService</name>
    <message>
        <source>Load the model</source>
        <translation>Modell laden</translation>
    </message>
    <message>
        <source>Load the model %1</source>
        <translation>Modell %1 laden</translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation>Es ist kein Modell geladen.</translation>
    </message>
    <message>
        <source>The model is being loaded.</source>
        <translation>Das Modell wird geladen.</translation>
    </message>
    <message numerus="yes">
        <source>The model %1 is loaded. It knows %n sound(s) by name.</source>
        <translation>
            <numerusform>Das Modell %1 ist geladen. Es kennt %n Klang mit Namen.</numerusform>
            <numerusform>Das Modell %1 ist geladen. Es kennt %n Klänge mit Namen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Computes on the graphics card, %1: it was found and is the fastest.</source>
        <translation>Rechnet auf der Grafikkarte, %1: Sie wurde gefunden und ist am schnellsten.</translation>
    </message>
    <message>
        <source>Computes on the graphics card, %1: it was found and is the fastest. Note: %2.</source>
        <translation>Rechnet auf der Grafikkarte, %1: Sie wurde gefunden und ist am schnellsten. Hinweis: %2.</translation>
    </message>
    <message>
        <source>Computes on the %1: no graphics card can be used.</source>
        <translation>Rechnet auf %1: Es ist keine Grafikkarte nutzbar.</translation>
    </message>
    <message>
        <source>Computes on the %1: no graphics card can be used. Note: %2.</source>
        <translation>Rechnet auf %1: Es ist keine Grafikkarte nutzbar. Hinweis: %2.</translation>
    </message>
    <message>
        <source>Computes on the %1, as chosen in the settings.</source>
        <translation>Rechnet auf %1, wie in den Einstellungen gewählt.</translation>
    </message>
    <message>
        <source>Computes on the %1, as chosen in the settings. Note: %2.</source>
        <translation>Rechnet auf %1, wie in den Einstellungen gewählt. Hinweis: %2.</translation>
    </message>
</context>
<context>
    <name>partita::NameLabel</name>
    <message>
        <source>Double-click to rename</source>
        <translation>Doppelklicken benennt um</translation>
    </message>
    <message>
        <source>Name of the lane</source>
        <translation>Name der Spur</translation>
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
        <translation>Ziehen verschiebt zwischen links und rechts, mit Umschalt fein. Ein Doppelklick setzt auf die Mitte.</translation>
    </message>
    <message>
        <source>Between left and right. 0 resets it.</source>
        <translation>Zwischen links und rechts. 0 setzt zurück.</translation>
    </message>
</context>
<context>
    <name>partita::QtPrompts</name>
    <message>
        <source>Audio files (%1)</source>
        <extracomment>%1 is a list of patterns such as *.wav *.flac</extracomment>
        <translation>Audiodateien (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open recordings</source>
        <translation>Aufnahmen öffnen</translation>
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
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Extract</source>
        <translation>Extrahieren</translation>
    </message>
    <message>
        <source>Hear only the sound that you describe</source>
        <translation>Nur den Klang hören, den Sie beschreiben</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Hear everything but the sound that you describe</source>
        <translation>Alles hören außer dem Klang, den Sie beschreiben</translation>
    </message>
    <message>
        <source>What to do with the sound</source>
        <translation>Was mit dem Klang geschehen soll</translation>
    </message>
    <message>
        <source>Describe a sound in your own words. Separate several stems with “;”. Up and Down bring back earlier queries.</source>
        <translation>Beschreiben Sie einen Klang in eigenen Worten, auf Englisch. Mehrere Stems werden mit „;“ getrennt. Die Pfeiltasten auf und ab holen frühere Anfragen zurück.</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Choose what is separated: the mixture or one of its stems</source>
        <translation>Wählen, was getrennt wird: die Mischung oder einer ihrer Stems</translation>
    </message>
    <message>
        <source>Mixture</source>
        <translation>Mischung</translation>
    </message>
    <message>
        <source>Whole file</source>
        <translation>Ganze Datei</translation>
    </message>
    <message>
        <source>Separate the whole recording</source>
        <translation>Die ganze Aufnahme trennen</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Separate only the selected time</source>
        <translation>Nur die ausgewählte Zeit trennen</translation>
    </message>
    <message>
        <source>How much to separate</source>
        <translation>Wie viel getrennt wird</translation>
    </message>
    <message>
        <source>Separate the sound that you describe (Enter)</source>
        <translation>Den Klang trennen, den Sie beschreiben (Eingabetaste)</translation>
    </message>
    <message>
        <source>About the query</source>
        <translation>Zur Anfrage</translation>
    </message>
    <message>
        <source>in: %1</source>
        <translation>aus: %1</translation>
    </message>
    <message>
        <source>Separate in: %1</source>
        <translation>Trennen aus: %1</translation>
    </message>
    <message>
        <source>Selection (%1)</source>
        <translation>Auswahl (%1)</translation>
    </message>
    <message>
        <source>No known sound is called “%1”. Try other words for it.</source>
        <translation>Kein bekannter Klang heißt „%1“. Versuchen Sie andere Wörter dafür.</translation>
    </message>
    <message>
        <source>No known sound is called “%1”. Did you mean one of these?</source>
        <translation>Kein bekannter Klang heißt „%1“. Meinten Sie einen von diesen?</translation>
    </message>
    <message>
        <source>Ask for “%1” instead</source>
        <translation>Stattdessen nach „%1“ fragen</translation>
    </message>
    <message>
        <source>That is too long; say it in fewer words.</source>
        <translation>Das ist zu lang; sagen Sie es mit weniger Wörtern.</translation>
    </message>
    <message>
        <source>“%1” names no sound. Add one, such as “remove the rain”.</source>
        <translation>„%1“ nennt keinen Klang. Fügen Sie einen hinzu, etwa „remove the rain“.</translation>
    </message>
    <message>
        <source>everything without %1</source>
        <translation>alles ohne %1</translation>
    </message>
    <message numerus="yes">
        <source>Makes %n stem(s): %1</source>
        <translation>
            <numerusform>Ergibt %n Stem: %1</numerusform>
            <numerusform>Ergibt %n Stems: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>  ·  </source>
        <translation>  ·  </translation>
    </message>
    <message>
        <source>Use your own words, “piano and drums” for one stem, “piano; drums” for two.</source>
        <translation>Mit eigenen Worten, auf Englisch: „piano and drums“ für einen Stem, „piano; drums“ für zwei.</translation>
    </message>
    <message>
        <source>What do you want to hear?  the violin, remove the rain…</source>
        <translation>Was möchten Sie hören? (englisch)  the violin, remove the rain …</translation>
    </message>
</context>
<context>
    <name>partita::QueryEdit</name>
    <message>
        <source>Known sounds</source>
        <translation>Bekannte Klänge</translation>
    </message>
</context>
<context>
    <name>partita::SelectionController</name>
    <message>
        <source>Mixture</source>
        <translation>Mischung</translation>
    </message>
</context>
<context>
    <name>partita::SelectionPanel</name>
    <message>
        <source>Spectrum</source>
        <translation>Spektrum</translation>
    </message>
    <message>
        <source>The average spectrum of the selection</source>
        <translation>Das mittlere Spektrum der Auswahl</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Pegel</translation>
    </message>
    <message>
        <source>The level over the time of the selection</source>
        <translation>Der Pegel über die Zeit der Auswahl</translation>
    </message>
    <message>
        <source>What to show of the selection</source>
        <translation>Was von der Auswahl gezeigt wird</translation>
    </message>
    <message>
        <source>Drag over a spectrogram to select a time.
Its average spectrum and its level are shown here.</source>
        <translation>Ziehen Sie über ein Spektrogramm, um eine Zeit auszuwählen.
Hier werden ihr mittleres Spektrum und ihr Pegel gezeigt.</translation>
    </message>
    <message>
        <source>Frequency (Hz)</source>
        <translation>Frequenz (Hz)</translation>
    </message>
    <message>
        <source>Level (dB)</source>
        <translation>Pegel (dB)</translation>
    </message>
    <message>
        <source>Average spectrum of the selection</source>
        <translation>Mittleres Spektrum der Auswahl</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Time (s)</source>
        <translation>Zeit (s)</translation>
    </message>
    <message>
        <source>Level (dBFS)</source>
        <translation>Pegel (dBFS)</translation>
    </message>
    <message>
        <source>Level of the selection over time</source>
        <translation>Pegel der Auswahl über die Zeit</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Wird berechnet …</translation>
    </message>
</context>
<context>
    <name>partita::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Sound output</source>
        <translation>Tonausgabe</translation>
    </message>
    <message>
        <source>Separation</source>
        <translation>Trennung</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Farben:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Sprache:</translation>
    </message>
    <message>
        <source>&amp;Device:</source>
        <translation>&amp;Gerät:</translation>
    </message>
    <message>
        <source>&amp;Model:</source>
        <translation>&amp;Modell:</translation>
    </message>
    <message>
        <source>Compute &amp;on:</source>
        <translation>&amp;Rechnen auf:</translation>
    </message>
    <message>
        <source>&amp;Ask All Questions Again</source>
        <translation>&amp;Alle Fragen wieder stellen</translation>
    </message>
    <message>
        <source>Brings back the questions that you asked not to see again</source>
        <translation>Stellt die Fragen wieder, die Sie nicht mehr sehen wollten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>GPU where there is one</source>
        <translation>GPU, wo vorhanden</translation>
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
        <translation>Standardgerät</translation>
    </message>
    <message>
        <source>%1 (not connected)</source>
        <translation>%1 (nicht verbunden)</translation>
    </message>
    <message>
        <source>Newest that came with Partita</source>
        <translation>Neuestes, das mit Partita kam</translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <translation>%1 (nicht gefunden)</translation>
    </message>
    <message>
        <source>Look for Devices A&amp;gain</source>
        <translation>Geräte erneut s&amp;uchen</translation>
    </message>
</context>
<context>
    <name>partita::ShortcutRegistry</name>
    <message>
        <source>%1 is already used for “%2”.</source>
        <translation>%1 wird schon für „%2“ verwendet.</translation>
    </message>
    <message>
        <source>%1 is already used for “%2” and begins with the same keys.</source>
        <translation>%1 wird schon für „%2“ verwendet und beginnt mit denselben Tasten.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Spuren</translation>
    </message>
    <message>
        <source>Separation</source>
        <translation>Trennung</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>partita::ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search for an action or a key</source>
        <translation>Nach einer Aktion oder Taste suchen</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>&amp;New keys:</source>
        <translation>&amp;Neue Tasten:</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>&amp;Standard</translation>
    </message>
    <message>
        <source>Reset &amp;All</source>
        <translation>&amp;Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>Von Ihnen geändert</translation>
    </message>
    <message>
        <source>N&amp;o Keys</source>
        <translation>&amp;Keine Tasten</translation>
    </message>
    <message>
        <source>In a picture: click to place the play position, drag to select, Shift with drag to select frequencies too, wheel to zoom, Shift with wheel to scroll, Ctrl with wheel to zoom the frequencies.</source>
        <translation>In einem Bild: Klicken setzt die Abspielposition, Ziehen wählt aus, mit Umschalt auch Frequenzen; das Mausrad zoomt, mit Umschalt verschiebt es, mit Strg zoomt es die Frequenzen.</translation>
    </message>
</context>
<context>
    <name>partita::StartPage</name>
    <message>
        <source>Recent files</source>
        <translation>Zuletzt geöffnete Dateien</translation>
    </message>
    <message>
        <source>Take a recording apart</source>
        <translation>Zerlegen Sie eine Aufnahme</translation>
    </message>
    <message>
        <source>Say what you want to hear, “the violin” or “remove the rain”, and get it as a stem of its own.</source>
        <translation>Sagen Sie auf Englisch, was Sie hören möchten, „the violin“ oder „remove the rain“, und Sie erhalten es als eigenen Stem.</translation>
    </message>
    <message>
        <source>Drop audio files here</source>
        <translation>Audiodateien hier ablegen</translation>
    </message>
    <message>
        <source>WAV, AIFF, FLAC, OGG, Opus or MP3, of any length</source>
        <translation>WAV, AIFF, FLAC, OGG, Opus oder MP3, beliebig lang</translation>
    </message>
    <message>
        <source>Choose audio files to open</source>
        <translation>Audiodateien zum Öffnen wählen</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>De&amp;mo ausprobieren</translation>
    </message>
    <message>
        <source>Open a short recording that comes with Partita</source>
        <translation>Eine kurze Aufnahme öffnen, die mit Partita kommt</translation>
    </message>
    <message>
        <source>Open one of these files again</source>
        <translation>Eine dieser Dateien wieder öffnen</translation>
    </message>
    <message>
        <source>Not found any more in %1</source>
        <translation>In %1 nicht mehr gefunden</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
</context>
<context>
    <name>partita::StoreView</name>
    <message>
        <source>Spectrogram</source>
        <translation>Spektrogramm</translation>
    </message>
    <message>
        <source>The arrow keys move the cursor, with Shift they select, Return plays from there, plus and minus zoom.</source>
        <translation>Die Pfeiltasten bewegen den Cursor, mit Umschalt wählen sie aus; die Eingabetaste spielt von dort ab, Plus und Minus zoomen.</translation>
    </message>
    <message>
        <source>Click to play from here, drag to select a time span, drag with Shift to select frequencies too.
Wheel: zoom; with Shift: scroll; with Ctrl: zoom the frequencies.</source>
        <translation>Klicken spielt von hier ab, Ziehen wählt eine Zeitspanne aus, mit Umschalt auch Frequenzen.
Mausrad: zoomen; mit Umschalt: verschieben; mit Strg: die Frequenzen zoomen.</translation>
    </message>
    <message>
        <source>Tries again to read the recording.</source>
        <translation>Versucht noch einmal, die Aufnahme zu lesen.</translation>
    </message>
    <message>
        <source>%1 Click to try again.</source>
        <comment>after a sentence about what went wrong</comment>
        <translation>%1 Klicken Sie, um es noch einmal zu versuchen.</translation>
    </message>
</context>
<context>
    <name>partita::TimeField</name>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Position. Type a time such as 1:23.5, 83.5 or 2 min and press Enter to go there.</source>
        <translation>Position. Geben Sie eine Zeit wie 1:23.5, 83.5 oder 2 min ein und drücken Sie die Eingabetaste, um dorthin zu springen.</translation>
    </message>
    <message>
        <source>This is not a time. Try 1:23.5, 83.5 or 2 min.</source>
        <translation>Das ist keine Zeit. Versuchen Sie 1:23.5, 83.5 oder 2 min.</translation>
    </message>
</context>
<context>
    <name>partita::TimeRuler</name>
    <message>
        <source>Sample %1</source>
        <translation>Sample %1</translation>
    </message>
    <message>
        <source>Time ruler</source>
        <translation>Zeitlineal</translation>
    </message>
    <message>
        <source>Tells the play position; Left and Right move it.</source>
        <translation>Nennt die Abspielposition; die Pfeiltasten links und rechts verschieben sie.</translation>
    </message>
    <message>
        <source>Click to play from here, drag to select</source>
        <translation>Klicken spielt von hier ab, Ziehen wählt aus</translation>
    </message>
</context>
<context>
    <name>partita::TimeScrollBar</name>
    <message>
        <source>Visible time</source>
        <translation>Sichtbare Zeit</translation>
    </message>
    <message>
        <source>Drag to scroll through the recording</source>
        <translation>Ziehen verschiebt den Ausschnitt der Aufnahme</translation>
    </message>
</context>
<context>
    <name>partita::TransportBar</name>
    <message>
        <source>Playback</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>To start</source>
        <translation>Zum Anfang</translation>
    </message>
    <message>
        <source>Go to the start</source>
        <translation>Zum Anfang springen</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Schleife</translation>
    </message>
    <message>
        <source>Play the selection, or else all of it, again and again</source>
        <translation>Die Auswahl, oder sonst alles, immer wieder abspielen</translation>
    </message>
    <message>
        <source>Follow playback</source>
        <translation>Wiedergabe folgen</translation>
    </message>
    <message>
        <source>Scroll along with the play position</source>
        <translation>Mit der Abspielposition mitlaufen</translation>
    </message>
    <message>
        <source>Hear the mixture</source>
        <translation>Die Mischung hören</translation>
    </message>
    <message>
        <source>Hear the mixture instead of the lanes. Click to switch, or hold to listen for as long as you hold.</source>
        <translation>Die Mischung statt der Spuren hören. Klicken schaltet um; solange Sie gedrückt halten, hören Sie sie.</translation>
    </message>
    <message>
        <source>Mixture</source>
        <translation>Mischung</translation>
    </message>
    <message>
        <source>Hear only the band</source>
        <translation>Nur das Band hören</translation>
    </message>
    <message>
        <source>Hear only the selected frequencies. Select some in a spectrogram first.</source>
        <translation>Nur die ausgewählten Frequenzen hören. Wählen Sie zuerst welche in einem Spektrogramm aus.</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Band</translation>
    </message>
    <message>
        <source>Length of the recording</source>
        <translation>Länge der Aufnahme</translation>
    </message>
    <message>
        <source>Start and end of the selection</source>
        <translation>Anfang und Ende der Auswahl</translation>
    </message>
    <message>
        <source>Length of the selection, and its frequencies</source>
        <translation>Länge der Auswahl und ihre Frequenzen</translation>
    </message>
    <message>
        <source>Master level</source>
        <translation>Masterpegel</translation>
    </message>
    <message>
        <source>/ %1</source>
        <extracomment>Behind the play position: the length of the recording</extracomment>
        <translation>/ %1</translation>
    </message>
    <message>
        <source>Length %1</source>
        <translation>Länge %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Stop playing</source>
        <translation>Die Wiedergabe anhalten</translation>
    </message>
    <message>
        <source>Play from the play position, or the selection</source>
        <translation>Von der Abspielposition an abspielen, oder die Auswahl</translation>
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
        <translation>Keine Auswahl</translation>
    </message>
    <message>
        <source>No output</source>
        <translation>Keine Ausgabe</translation>
    </message>
    <message>
        <source>Output: %1</source>
        <translation>Ausgabe: %1</translation>
    </message>
    <message>
        <source>Output device: %1. Click to choose another.</source>
        <translation>Ausgabegerät: %1. Klicken, um ein anderes zu wählen.</translation>
    </message>
</context>
<context>
    <name>partita::WindowActions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Open audio files</source>
        <translation>Audiodateien öffnen</translation>
    </message>
    <message>
        <source>Open the &amp;Demo</source>
        <translation>&amp;Demo öffnen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>Export lanes or their mix as files</source>
        <translation>Spuren oder ihren Mix als Dateien exportieren</translation>
    </message>
    <message>
        <source>Export the Selected &amp;Lane…</source>
        <translation>Ausgewählte &amp;Spur exportieren …</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Wieder&amp;herstellen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>Select &amp;Nothing</source>
        <translation>&amp;Nichts auswählen</translation>
    </message>
    <message>
        <source>Say What to &amp;Hear</source>
        <translation>Gewünschten &amp;Klang nennen</translation>
    </message>
    <message>
        <source>&amp;Cancel Separations</source>
        <translation>Trennungen &amp;abbrechen</translation>
    </message>
    <message>
        <source>&amp;Play or Stop</source>
        <translation>&amp;Abspielen oder anhalten</translation>
    </message>
    <message>
        <source>Go to the &amp;Start</source>
        <translation>Zum An&amp;fang springen</translation>
    </message>
    <message>
        <source>&amp;Loop the Selection</source>
        <translation>Auswahl in &amp;Schleife abspielen</translation>
    </message>
    <message>
        <source>&amp;Follow the Play Position</source>
        <translation>Der Abspielposition f&amp;olgen</translation>
    </message>
    <message>
        <source>Listen to the &amp;Mixture Instead of the Lanes</source>
        <translation>&amp;Mischung statt der Spuren hören</translation>
    </message>
    <message>
        <source>Hear Only the Selected Fre&amp;quencies</source>
        <translation>Nur die ausgewählten Fre&amp;quenzen hören</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>&amp;Stumm</translation>
    </message>
    <message>
        <source>&amp;Solo</source>
        <translation>S&amp;olo</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>Nach o&amp;ben verschieben</translation>
    </message>
    <message>
        <source>Select the &amp;Previous Lane</source>
        <translation>&amp;Vorige Spur auswählen</translation>
    </message>
    <message>
        <source>Select the &amp;Next Lane</source>
        <translation>&amp;Nächste Spur auswählen</translation>
    </message>
    <message>
        <source>Separate This Lane &amp;Further</source>
        <translation>Diese &amp;Spur weiter trennen</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Show &amp;All</source>
        <translation>&amp;Alles zeigen</translation>
    </message>
    <message>
        <source>Show the whole recording</source>
        <translation>Die ganze Aufnahme zeigen</translation>
    </message>
    <message>
        <source>Zoom to the &amp;Selection</source>
        <translation>Auf die Aus&amp;wahl zoomen</translation>
    </message>
    <message>
        <source>Zoom to the selection</source>
        <translation>Auf die Auswahl zoomen</translation>
    </message>
    <message>
        <source>&amp;Taller Lanes</source>
        <translation>&amp;Höhere Spuren</translation>
    </message>
    <message>
        <source>&amp;Lower Lanes</source>
        <translation>&amp;Niedrigere Spuren</translation>
    </message>
    <message>
        <source>&amp;Next Recording</source>
        <translation>Näch&amp;ste Aufnahme</translation>
    </message>
    <message>
        <source>&amp;Reset the Layout</source>
        <translation>Anordnung &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts…</source>
        <translation>&amp;Tastenkürzel …</translation>
    </message>
    <message>
        <source>&amp;About Partita</source>
        <translation>Ü&amp;ber Partita</translation>
    </message>
    <message>
        <source>Move Do&amp;wn</source>
        <translation>Nach un&amp;ten verschieben</translation>
    </message>
    <message>
        <source>Pre&amp;vious Recording</source>
        <translation>&amp;Vorige Aufnahme</translation>
    </message>
</context>
</TS>
