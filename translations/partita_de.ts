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
    <name>core</name>
    <message>
        <source>&quot;%1&quot; is no device; choose auto, cpu or cuda.</source>
        <translation>„%1“ ist kein Gerät; wählen Sie auto, cpu oder cuda.</translation>
    </message>
    <message>
        <source>%1.%2</source>
        <extracomment>a number: digits, the decimal sign, more digits</extracomment>
        <translation>%1,%2</translation>
    </message>
    <message>
        <source>The mask network was given a span of an impossible size.</source>
        <translation>Das Maskennetz hat einen Abschnitt von unmöglicher Länge erhalten.</translation>
    </message>
    <message>
        <source>The mask network failed: %1</source>
        <translation>Das Maskennetz ist fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>There is not enough memory for the mask network.</source>
        <translation>Für das Maskennetz reicht der Arbeitsspeicher nicht.</translation>
    </message>
    <message>
        <source>There is nothing to hear in this recording.</source>
        <translation>In dieser Aufnahme ist nichts zu hören.</translation>
    </message>
    <message>
        <source>The audio encoder failed: %1</source>
        <translation>Der Audio-Encoder ist fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>CUDA was asked for, but this LibTorch sees no CUDA device; use --device cpu or auto.</source>
        <translation>CUDA wurde verlangt, aber dieses LibTorch findet kein CUDA-Gerät; verwenden Sie --device cpu oder auto.</translation>
    </message>
    <message>
        <source>The file %1 is no Partita model, or of another version.</source>
        <translation>Die Datei %1 ist kein Modell von Partita oder gehört zu einer anderen Version.</translation>
    </message>
    <message>
        <source>The model file %1 does not say which sounds it knows.</source>
        <translation>In der Modelldatei %1 steht nicht, welche Klänge sie kennt.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>CPU (%1 threads)</source>
        <translation>CPU (%1 Threads)</translation>
    </message>
    <message>
        <source>this LibTorch sees no CUDA device</source>
        <translation>dieses LibTorch findet kein CUDA-Gerät</translation>
    </message>
    <message>
        <source>the BLAS of this system is slow, install libopenblas0-pthread</source>
        <translation>das BLAS dieses Systems ist langsam, installieren Sie libopenblas0-pthread</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>No model is installed; set PARTITA_MODELS to the folder that holds one.</source>
        <translation>Es ist kein Modell installiert; setzen Sie PARTITA_MODELS auf den Ordner, der eines enthält.</translation>
    </message>
    <message>
        <source>There is no model &quot;%1&quot;; installed are: none.</source>
        <translation>Es gibt kein Modell „%1“; installiert ist keines.</translation>
    </message>
    <message>
        <source>There is no model &quot;%1&quot;; installed are: %2.</source>
        <translation>Es gibt kein Modell „%1“; installiert: %2.</translation>
    </message>
    <message>
        <source>The model file %1 is damaged: %2.</source>
        <translation>Die Modelldatei %1 ist beschädigt: %2.</translation>
    </message>
    <message>
        <source>Cannot open the model file %1: %2.</source>
        <translation>Die Modelldatei %1 kann nicht geöffnet werden: %2.</translation>
    </message>
    <message>
        <source>it is too short to hold a header</source>
        <translation>sie ist zu kurz, um einen Header zu enthalten</translation>
    </message>
    <message>
        <source>its header is longer than the file</source>
        <translation>ihr Header ist länger als die Datei</translation>
    </message>
    <message>
        <source>its header cannot be read</source>
        <translation>ihr Header lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>its header is not a JSON object</source>
        <translation>ihr Header ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>The model file %1 holds tensors of type %2.</source>
        <translation>Die Modelldatei %1 enthält Tensoren vom Typ %2.</translation>
    </message>
    <message>
        <source>tensor %1 has an impossible shape</source>
        <translation>Tensor %1 hat eine unmögliche Form</translation>
    </message>
    <message>
        <source>tensor %1 does not fit its data</source>
        <translation>Tensor %1 passt nicht zu seinen Daten</translation>
    </message>
    <message>
        <source>tensor %1 is cut off</source>
        <translation>Tensor %1 ist abgeschnitten</translation>
    </message>
    <message>
        <source>its header is not as the format asks</source>
        <translation>ihr Header entspricht nicht dem Format</translation>
    </message>
    <message>
        <source>The model file does not fit this network: it lacks %1.</source>
        <translation>Die Modelldatei passt nicht zu diesem Netz: Ihr fehlt %1.</translation>
    </message>
    <message>
        <source>The model file does not fit this network: it has another shape for %1.</source>
        <translation>Die Modelldatei passt nicht zu diesem Netz: %1 hat eine andere Form.</translation>
    </message>
    <message>
        <source>The network description is not readable: %1</source>
        <translation>Die Beschreibung des Netzes ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>The network description holds sizes that do not fit together.</source>
        <translation>Die Beschreibung des Netzes enthält Größen, die nicht zueinander passen.</translation>
    </message>
    <message>
        <source>The model file holds no readable vocabulary.</source>
        <translation>Die Modelldatei enthält keinen lesbaren Wortschatz.</translation>
    </message>
    <message>
        <source>There is no space left to write &quot;%1&quot;; free some or choose another folder.</source>
        <translation>Zum Schreiben von „%1“ ist kein Platz mehr; schaffen Sie Platz oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; would be larger than is allowed there; choose another folder.</source>
        <translation>Die Datei „%1“ würde größer, als dort erlaubt ist; wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; may not be written there.</source>
        <translation>Die Datei „%1“ darf dort nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The folder of &quot;%1&quot; does not exist.</source>
        <translation>Den Ordner von „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; exists already and is not overwritten.</source>
        <translation>Die Datei „%1“ gibt es schon; sie wird nicht überschrieben.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; cannot be written: %2.</source>
        <translation>Die Datei „%1“ kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a file.</source>
        <translation>„%1“ ist kein Dateiname.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a file that can be overwritten.</source>
        <translation>„%1“ ist keine Datei, die überschrieben werden kann.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; was already finished or given up.</source>
        <translation>Die Datei „%1“ wurde schon abgeschlossen oder verworfen.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; cannot be read: %2.</source>
        <translation>Die Datei „%1“ kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is cut off: it holds less audio than its header announces.</source>
        <translation>Die Datei „%1“ ist abgeschnitten: Sie enthält weniger Audio, als ihr Header angibt.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is damaged.</source>
        <translation>Die Datei „%1“ ist beschädigt.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is damaged near %2 s.</source>
        <translation>Die Datei „%1“ ist bei etwa %2 s beschädigt.</translation>
    </message>
    <message>
        <source>There is no file &quot;%1&quot;.</source>
        <translation>Es gibt keine Datei „%1“.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; may not be read.</source>
        <translation>Die Datei „%1“ darf nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; cannot be opened: %2.</source>
        <translation>Die Datei „%1“ kann nicht geöffnet werden: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a folder, not an audio file.</source>
        <translation>„%1“ ist ein Ordner, keine Audiodatei.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a device or pipe, not an audio file.</source>
        <translation>„%1“ ist ein Gerät oder eine Pipe, keine Audiodatei.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is empty.</source>
        <translation>Die Datei „%1“ ist leer.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is not audio that Partita can read, or it is damaged.</source>
        <translation>Die Datei „%1“ enthält kein Audio, das Partita lesen kann, oder ist beschädigt.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; has a sample rate of %2 Hz; Partita reads 8 to 192 kHz.</source>
        <translation>Die Datei „%1“ hat eine Abtastrate von %2 Hz; Partita liest 8 bis 192 kHz.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; has %2 channels; Partita reads 1 to 8.</source>
        <translation>Die Datei „%1“ hat %2 Kanäle; Partita liest 1 bis 8.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; holds no audio.</source>
        <translation>Die Datei „%1“ enthält kein Audio.</translation>
    </message>
    <message>
        <source>A negative number of frames cannot be read.</source>
        <translation>Eine negative Anzahl von Frames kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; cannot be read on after an error without a seek.</source>
        <translation>Die Datei „%1“ kann nach einem Fehler nicht ohne neues Positionieren weitergelesen werden.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; has a sample that is not a number at %2 s.</source>
        <translation>Die Datei „%1“ enthält bei %2 s ein Sample, das keine Zahl ist.</translation>
    </message>
    <message>
        <source>That time is outside of the file &quot;%1&quot;.</source>
        <translation>Diese Zeit liegt außerhalb der Datei „%1“.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; cannot be read from another place.</source>
        <translation>Die Datei „%1“ kann nicht von einer anderen Stelle an gelesen werden.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no format; choose wav16, wav24, wav32f, flac or ogg.</source>
        <translation>„%1“ ist kein Format; wählen Sie wav16, wav24, wav32f, flac oder ogg.</translation>
    </message>
    <message>
        <source>The format %1 cannot hold %2 channels at %3 Hz.</source>
        <translation>Das Format %1 kann %2 Kanäle mit %3 Hz nicht aufnehmen.</translation>
    </message>
    <message>
        <source>The format ogg would cut the treble of the sixth of 6 channels in &quot;%1&quot;; choose flac or wav.</source>
        <translation>Das Format ogg würde in „%1“ dem sechsten von 6 Kanälen die Höhen nehmen; wählen Sie flac oder wav.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; was already finished.</source>
        <translation>Die Datei „%1“ wurde schon abgeschlossen.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; would have a sample that is not a number at %2 s.</source>
        <translation>Die Datei „%1“ hätte bei %2 s ein Sample, das keine Zahl ist.</translation>
    </message>
    <message>
        <source>The stem %1 would replace the recording itself; choose another folder.</source>
        <translation>Der Stem %1 würde die Aufnahme selbst ersetzen; wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The file %1 exists already; choose another folder, or allow overwriting.</source>
        <translation>Die Datei %1 gibt es schon; wählen Sie einen anderen Ordner oder erlauben Sie das Überschreiben.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: %2.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden: %2.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: a file of that name is there.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden: Es gibt dort eine Datei dieses Namens.</translation>
    </message>
    <message>
        <source>The sample rate could not be converted: %1.</source>
        <translation>Die Abtastrate konnte nicht umgewandelt werden: %1.</translation>
    </message>
    <message>
        <source>A sample rate or channel count is not positive.</source>
        <translation>Eine Abtastrate oder Kanalzahl ist nicht positiv.</translation>
    </message>
    <message>
        <source>The sample rate cannot be converted: %1.</source>
        <translation>Die Abtastrate kann nicht umgewandelt werden: %1.</translation>
    </message>
    <message>
        <source>Cannot open the table %1.</source>
        <translation>Die Tabelle %1 kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The table %1 is not a CSV file with a header.</source>
        <translation>Die Tabelle %1 ist keine CSV-Datei mit Kopfzeile.</translation>
    </message>
    <message>
        <source>Row %1 of the table %2 has not as many columns as its header.</source>
        <translation>Zeile %1 der Tabelle %2 hat nicht so viele Spalten wie ihre Kopfzeile.</translation>
    </message>
    <message>
        <source>That lane is not there any more.</source>
        <translation>Diese Spur gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The lane &quot;%1&quot; does not have the length, rate and channels of the recording.</source>
        <translation>Die Spur „%1“ hat nicht die Länge, Abtastrate und Kanäle der Aufnahme.</translation>
    </message>
    <message>
        <source>The lane &quot;%1&quot; is there already.</source>
        <translation>Die Spur „%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>A lane needs a name.</source>
        <translation>Eine Spur braucht einen Namen.</translation>
    </message>
    <message>
        <source>A lane cannot be merged with itself.</source>
        <translation>Eine Spur kann nicht mit sich selbst zusammengeführt werden.</translation>
    </message>
    <message>
        <source>A time span can only be moved to another lane.</source>
        <translation>Eine Zeitspanne kann nur in eine andere Spur verschoben werden.</translation>
    </message>
    <message>
        <source>The time span to move lies outside of the recording; select another.</source>
        <translation>Die Zeitspanne, die verschoben werden soll, liegt außerhalb der Aufnahme; wählen Sie eine andere aus.</translation>
    </message>
    <message>
        <source>A gain must be a number.</source>
        <translation>Eine Verstärkung muss eine Zahl sein.</translation>
    </message>
    <message>
        <source>A pan must be a number.</source>
        <translation>Ein Panorama muss eine Zahl sein.</translation>
    </message>
    <message>
        <source>The mask was drawn on another recording.</source>
        <translation>Die Maske wurde auf eine andere Aufnahme gezeichnet.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; was changed after it was opened; open it again.</source>
        <translation>Die Datei „%1“ wurde nach dem Öffnen verändert; öffnen Sie sie erneut.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is gone; put it back or open another.</source>
        <translation>Die Datei „%1“ ist nicht mehr da; legen Sie sie zurück oder öffnen Sie eine andere.</translation>
    </message>
    <message>
        <source>There is no space left for stems in &quot;%1&quot;; free some or choose another folder.</source>
        <translation>In „%1“ ist kein Platz mehr für Stems; schaffen Sie Platz oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Stems may not be stored in &quot;%1&quot;; choose another folder.</source>
        <translation>In „%1“ dürfen keine Stems gespeichert werden; wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>There is no folder &quot;%1&quot; to store stems in.</source>
        <translation>Es gibt keinen Ordner „%1“, in dem Stems gespeichert werden könnten.</translation>
    </message>
    <message>
        <source>Stems cannot be stored in &quot;%1&quot;: %2.</source>
        <translation>In „%1“ können keine Stems gespeichert werden: %2.</translation>
    </message>
    <message>
        <source>A stem needs a length, a sample rate and channels.</source>
        <translation>Ein Stem braucht eine Länge, eine Abtastrate und Kanäle.</translation>
    </message>
    <message>
        <source>Samples were written outside of a stem.</source>
        <translation>Es wurden Samples außerhalb eines Stems geschrieben.</translation>
    </message>
    <message>
        <source>Samples were written to a stem that is finished.</source>
        <translation>Es wurden Samples in einen Stem geschrieben, der schon abgeschlossen ist.</translation>
    </message>
    <message>
        <source>A stem stored in &quot;%1&quot; cannot be read: %2.</source>
        <translation>Ein Stem, der in „%1“ gespeichert ist, kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>A lane that was to be exported is not there any more.</source>
        <translation>Eine Spur, die exportiert werden sollte, gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>There is nothing to export in the selected span.</source>
        <translation>In der ausgewählten Zeitspanne gibt es nichts zu exportieren.</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was written.</source>
        <translation>Der Export wurde abgebrochen; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The file %1 would clip, its peak is %2 dB over full scale; export as 32-bit float, or lower the gain.</source>
        <translation>Die Datei %1 würde übersteuern, ihr Spitzenpegel liegt %2 dB über der Vollaussteuerung; exportieren Sie als 32-Bit-Float oder senken Sie die Verstärkung.</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>Dafür reicht der Arbeitsspeicher nicht.</translation>
    </message>
    <message>
        <source>Something went wrong: %1</source>
        <translation>Etwas ist schiefgegangen: %1</translation>
    </message>
    <message>
        <source>The sound device %1 cannot be used: %2.</source>
        <translation>Das Audiogerät %1 kann nicht verwendet werden: %2.</translation>
    </message>
    <message>
        <source>The JACK sound server does not answer; restart it, or choose another sound device in the settings.</source>
        <translation>Der JACK-Soundserver antwortet nicht; starten Sie ihn neu oder wählen Sie in den Einstellungen ein anderes Audiogerät.</translation>
    </message>
    <message>
        <source>The sound device %1 is not there; start its JACK server, or choose another in the settings.</source>
        <translation>Das Audiogerät %1 ist nicht da; starten Sie seinen JACK-Server oder wählen Sie in den Einstellungen ein anderes.</translation>
    </message>
    <message>
        <source>its JACK server has no more ports</source>
        <translation>sein JACK-Server hat keine freien Ports mehr</translation>
    </message>
    <message>
        <source>No sound device is open.</source>
        <translation>Es ist kein Audiogerät geöffnet.</translation>
    </message>
    <message>
        <source>its JACK server has ended</source>
        <translation>sein JACK-Server wurde beendet</translation>
    </message>
    <message>
        <source>its JACK server does not answer</source>
        <translation>sein JACK-Server antwortet nicht</translation>
    </message>
    <message>
        <source>The sound device %1 has gone away; connect it again, or choose another in the settings.</source>
        <translation>Das Audiogerät %1 ist nicht mehr da; schließen Sie es erneut an oder wählen Sie in den Einstellungen ein anderes.</translation>
    </message>
    <message>
        <source>The sound device %1 does not answer; connect it again, or choose another in the settings.</source>
        <translation>Das Audiogerät %1 antwortet nicht; schließen Sie es erneut an oder wählen Sie in den Einstellungen ein anderes.</translation>
    </message>
    <message>
        <source>There is no sound device &quot;%1&quot;.</source>
        <translation>Es gibt kein Audiogerät „%1“.</translation>
    </message>
    <message>
        <source>A document needs a sample rate and a length that are not negative.</source>
        <translation>Ein Dokument braucht eine Abtastrate und eine Länge, die nicht negativ sind.</translation>
    </message>
    <message>
        <source>A lane to be played has no samples, another sample rate than its document, or is there twice.</source>
        <translation>Eine Spur, die abgespielt werden soll, hat keine Samples, eine andere Abtastrate als ihr Dokument, oder ist doppelt vorhanden.</translation>
    </message>
    <message>
        <source>The lower edge of the band to listen to must lie below the upper one.</source>
        <translation>Die untere Grenze des Frequenzbands, das gehört werden soll, muss unter der oberen liegen.</translation>
    </message>
    <message>
        <source>No sound device is open; choose one in the settings.</source>
        <translation>Es ist kein Audiogerät geöffnet; wählen Sie eines in den Einstellungen.</translation>
    </message>
    <message>
        <source>There is nothing to play.</source>
        <translation>Es gibt nichts abzuspielen.</translation>
    </message>
    <message>
        <source>No sound device was found; connect one, or start a sound server.</source>
        <translation>Es wurde kein Audiogerät gefunden; schließen Sie eines an oder starten Sie einen Soundserver.</translation>
    </message>
    <message>
        <source>The sound device %1 is not there; connect it, or choose another in the settings.</source>
        <translation>Das Audiogerät %1 ist nicht da; schließen Sie es an oder wählen Sie in den Einstellungen ein anderes.</translation>
    </message>
    <message>
        <source>it does not start</source>
        <translation>es startet nicht</translation>
    </message>
    <message>
        <source>The query is not valid UTF-8 text.</source>
        <translation>Die Anfrage ist kein gültiger UTF-8-Text.</translation>
    </message>
    <message>
        <source>The query has %1 characters; please say it in at most %2.</source>
        <translation>Die Anfrage hat %1 Zeichen; bitte fassen Sie sich in höchstens %2.</translation>
    </message>
    <message>
        <source>The query is empty; type the sound that you want to hear, such as &quot;dog&quot;.</source>
        <translation>Die Anfrage ist leer; geben Sie auf Englisch den Klang ein, den Sie hören möchten, etwa „dog“.</translation>
    </message>
    <message>
        <source>The query &quot;%1&quot; names no sound; add one, such as &quot;remove the rain&quot;.</source>
        <translation>Die Anfrage „%1“ nennt keinen Klang; fügen Sie auf Englisch einen hinzu, etwa „remove the rain“.</translation>
    </message>
    <message>
        <source>The part from %1 to %2 does not lie within &quot;%3&quot;, which lasts %4.</source>
        <translation>Der Abschnitt von %1 bis %2 liegt nicht innerhalb von „%3“, das %4 dauert.</translation>
    </message>
    <message>
        <source>The recording %1 changed while it was separated.</source>
        <translation>Die Aufnahme %1 hat sich während der Trennung verändert.</translation>
    </message>
    <message>
        <source>The lane that was to be taken apart is not there any more.</source>
        <translation>Die Spur, die getrennt werden sollte, gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>There is nothing to separate in the selected span.</source>
        <translation>In der ausgewählten Zeitspanne gibt es nichts zu trennen.</translation>
    </message>
    <message>
        <source>Nothing is painted; draw on a spectrogram first.</source>
        <translation>Es ist nichts gemalt; zeichnen Sie zuerst auf ein Spektrogramm.</translation>
    </message>
    <message>
        <source>The lane that was painted on is not there any more.</source>
        <translation>Die Spur, auf die gemalt wurde, gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>What is painted can only be moved to another lane.</source>
        <translation>Was gemalt ist, kann nur in eine andere Spur verschoben werden.</translation>
    </message>
    <message>
        <source>The lane that it was to be moved to is not there any more.</source>
        <translation>Die Spur, in die es verschoben werden sollte, gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Es wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The separation was cancelled.</source>
        <translation>Die Trennung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>There is not enough memory for the separation.</source>
        <translation>Für die Trennung reicht der Arbeitsspeicher nicht.</translation>
    </message>
    <message>
        <source>The separation failed: %1</source>
        <translation>Die Trennung ist fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>The model gave a mask of a wrong size.</source>
        <translation>Das Modell hat eine Maske falscher Größe geliefert.</translation>
    </message>
    <message>
        <source>The recording became shorter while it was read.</source>
        <translation>Die Aufnahme ist beim Lesen kürzer geworden.</translation>
    </message>
    <message>
        <source>There is no sound to look for.</source>
        <translation>Es gibt keinen Klang, nach dem gesucht werden soll.</translation>
    </message>
    <message>
        <source>The recording has no samples.</source>
        <translation>Die Aufnahme hat keine Samples.</translation>
    </message>
    <message>
        <source>The name pattern &quot;%1&quot; must contain {stem}, and no folder.</source>
        <translation>Das Namensmuster „%1“ muss {stem} enthalten, aber keinen Ordner.</translation>
    </message>
    <message>
        <source>I do not know &quot;%1&quot;.</source>
        <translation>„%1“ kenne ich nicht.</translation>
    </message>
    <message>
        <source>I do not know &quot;%1&quot;. The nearest sound I know is %2.</source>
        <translation>„%1“ kenne ich nicht. Der ähnlichste Klang, den ich kenne, ist %2.</translation>
    </message>
    <message>
        <source>I do not know &quot;%1&quot;. The nearest sounds I know are %2.</source>
        <translation>„%1“ kenne ich nicht. Die ähnlichsten Klänge, die ich kenne, sind %2.</translation>
    </message>
    <message>
        <source>There is no query; say which sound you want to hear, such as &quot;dog&quot;.</source>
        <translation>Es gibt keine Anfrage; sagen Sie auf Englisch, welchen Klang Sie hören möchten, etwa „dog“.</translation>
    </message>
    <message>
        <source>The selection holds no audio; select a part of the recording.</source>
        <translation>Die Auswahl enthält kein Audio; wählen Sie einen Teil der Aufnahme aus.</translation>
    </message>
    <message>
        <source>The analysis was stopped.</source>
        <translation>Die Analyse wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The FFT size must be a power of two from 512 to 16384.</source>
        <translation>Die FFT-Größe muss eine Zweierpotenz von 512 bis 16384 sein.</translation>
    </message>
    <message>
        <source>A block must hold at least one frame.</source>
        <translation>Ein Block muss mindestens ein Frame enthalten.</translation>
    </message>
    <message>
        <source>The part is no longer shown.</source>
        <translation>Der Ausschnitt wird nicht mehr angezeigt.</translation>
    </message>
    <message>
        <source>A picture needs a width, a height and at least one step.</source>
        <translation>Ein Bild braucht eine Breite, eine Höhe und mindestens einen Schritt.</translation>
    </message>
    <message>
        <source>There is no model to separate with; choose one in the settings.</source>
        <translation>Es gibt kein Modell, mit dem getrennt werden kann; wählen Sie eines in den Einstellungen.</translation>
    </message>
    <message>
        <source>How a stem was made is not written down in full; export it as it is stored.</source>
        <translation>Wie ein Stem entstanden ist, ist nicht vollständig festgehalten; exportieren Sie ihn so, wie er gespeichert ist.</translation>
    </message>
    <message>
        <source>The parts of a lane do not fit the recording.</source>
        <translation>Die Teile einer Spur passen nicht zur Aufnahme.</translation>
    </message>
    <message>
        <source>No pair of the table %1 has another recording with the same caption.</source>
        <translation>Zu keinem Paar der Tabelle %1 gibt es eine weitere Aufnahme mit derselben Beschreibung.</translation>
    </message>
    <message>
        <source>The table %1 lists no pairs.</source>
        <translation>Die Tabelle %1 enthält keine Paare.</translation>
    </message>
    <message>
        <source>The table %1 has no column &quot;%2&quot;.</source>
        <translation>Die Tabelle %1 hat keine Spalte „%2“.</translation>
    </message>
    <message>
        <source>The evaluation was stopped.</source>
        <translation>Die Auswertung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>A selection can grow, shrink and be feathered by 0 to 10 seconds and by 0 Hz or more.</source>
        <translation>Eine Auswahl lässt sich um 0 bis 10 Sekunden und um 0 Hz oder mehr erweitern, verkleinern und weichzeichnen.</translation>
    </message>
    <message>
        <source>The change of the selection was stopped.</source>
        <translation>Das Ändern der Auswahl wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The search for similar sounds was stopped.</source>
        <translation>Die Suche nach ähnlichen Klängen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Select the one sound whose repetitions are to be found.</source>
        <translation>Wählen Sie den einen Klang aus, dessen Wiederholungen gefunden werden sollen.</translation>
    </message>
    <message>
        <source>The selection is longer than a minute; select a shorter sound.</source>
        <translation>Die Auswahl ist länger als eine Minute; wählen Sie einen kürzeren Klang aus.</translation>
    </message>
    <message>
        <source>What is selected does not stand out from what is around it; select a sound.</source>
        <translation>Was ausgewählt ist, hebt sich nicht von seiner Umgebung ab; wählen Sie einen Klang aus.</translation>
    </message>
    <message>
        <source>There is no sound at this place; point at one within the picture.</source>
        <translation>An dieser Stelle ist kein Klang; zeigen Sie auf einen innerhalb des Bildes.</translation>
    </message>
    <message>
        <source>The selection was stopped.</source>
        <translation>Das Auswählen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Listening was stopped.</source>
        <translation>Das Anhören wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The example &quot;%1&quot; holds samples that are not numbers; repair it or choose another.</source>
        <translation>Das Beispiel „%1“ enthält Samples, die keine Zahlen sind; reparieren Sie es oder wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>The times of the example do not lie within &quot;%1&quot;, which lasts %2 s.</source>
        <translation>Die Zeiten des Beispiels liegen nicht innerhalb von „%1“, das %2 s dauert.</translation>
    </message>
    <message>
        <source>The example from &quot;%1&quot; is too short; choose at least %2 s in which the sound is alone.</source>
        <translation>Das Beispiel aus „%1“ ist zu kurz; wählen Sie mindestens %2 s, in denen der Klang allein ist.</translation>
    </message>
    <message>
        <source>The example from &quot;%1&quot; is silent; choose a part where the sound is heard.</source>
        <translation>Das Beispiel aus „%1“ ist still; wählen Sie einen Abschnitt, in dem der Klang zu hören ist.</translation>
    </message>
    <message>
        <source>There is no example; choose a part of a recording in which the sound is alone.</source>
        <translation>Es gibt kein Beispiel; wählen Sie einen Abschnitt einer Aufnahme, in dem der Klang allein ist.</translation>
    </message>
    <message>
        <source>There is no sound of yours that is named &quot;%1&quot;.</source>
        <translation>Unter Ihren Klängen gibt es keinen mit dem Namen „%1“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a sound; choose a few plain words.</source>
        <translation>„%1“ kann nicht der Name eines Klangs sein; wählen Sie ein paar einfache Wörter.</translation>
    </message>
    <message>
        <source>You have a sound that is named &quot;%1&quot;; choose another name or remove it first.</source>
        <translation>Sie haben schon einen Klang mit dem Namen „%1“; wählen Sie einen anderen Namen oder entfernen Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>Your sound &quot;%1&quot; was made for another model, and there is no file to hear it in again; remove it and add it anew.</source>
        <translation>Ihr Klang „%1“ wurde für ein anderes Modell angelegt, und es gibt keine Datei, in der er erneut gehört werden könnte; entfernen Sie ihn und fügen Sie ihn neu hinzu.</translation>
    </message>
    <message>
        <source>Your sound &quot;%1&quot; was made for another model and cannot be heard again: %2</source>
        <translation>Ihr Klang „%1“ wurde für ein anderes Modell angelegt und kann nicht erneut gehört werden: %2</translation>
    </message>
    <message>
        <source>The list of your sounds, &quot;%1&quot;, cannot be read: %2.</source>
        <translation>Die Liste Ihrer Klänge, „%1“, kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The list of your sounds, &quot;%1&quot;, is damaged; mend it, or move it away to begin anew.</source>
        <translation>Die Liste Ihrer Klänge, „%1“, ist beschädigt; reparieren Sie sie oder verschieben Sie sie an einen anderen Ort, um neu zu beginnen.</translation>
    </message>
    <message>
        <source>The list of your sounds, &quot;%1&quot;, was written by a newer Partita; use that one.</source>
        <translation>Die Liste Ihrer Klänge, „%1“, wurde von einem neueren Partita geschrieben; verwenden Sie dieses.</translation>
    </message>
    <message>
        <source>There is no folder for your sounds; set HOME or XDG_DATA_HOME.</source>
        <translation>Es gibt keinen Ordner für Ihre Klänge; setzen Sie HOME oder XDG_DATA_HOME.</translation>
    </message>
    <message>
        <source>The lane &quot;%1&quot; was not made by a query, so there is nothing to ask again.</source>
        <translation>Die Spur „%1“ ist nicht aus einer Anfrage entstanden; es gibt also nichts, was erneut angefragt werden könnte.</translation>
    </message>
    <message>
        <source>The lane &quot;%1&quot; is still being made; try again when it is there.</source>
        <translation>Die Spur „%1“ entsteht noch; versuchen Sie es erneut, wenn sie fertig ist.</translation>
    </message>
    <message>
        <source>What is painted can only say more about one sound; ask for one at a time.</source>
        <translation>Was gemalt ist, kann nur über einen Klang mehr sagen; fragen Sie jeweils nach einem einzigen.</translation>
    </message>
    <message>
        <source>There is no other lane to move it from.</source>
        <translation>Es gibt keine andere Spur, aus der es verschoben werden könnte.</translation>
    </message>
    <message>
        <source>What the sound is not like says nothing alone; give an example of what it is like.</source>
        <translation>Wie der Klang nicht ist, sagt allein nichts aus; geben Sie ein Beispiel dafür, wie er ist.</translation>
    </message>
    <message>
        <source>The checksum was cancelled.</source>
        <translation>Das Berechnen der Prüfsumme wurde abgebrochen.</translation>
    </message>
    <message>
        <source>This work is recovered in another window already.</source>
        <translation>Diese Arbeit wird schon in einem anderen Fenster wiederhergestellt.</translation>
    </message>
    <message>
        <source>The session &quot;%1&quot; is open already (%2); close it there, or open it read-only.</source>
        <translation>Die Sitzung „%1“ ist schon geöffnet (%2); schließen Sie sie dort oder öffnen Sie sie schreibgeschützt.</translation>
    </message>
    <message>
        <source>There is no session &quot;%1&quot;.</source>
        <translation>Es gibt keine Sitzung „%1“.</translation>
    </message>
    <message>
        <source>The session &quot;%1&quot; is open for reading only; save it under another name.</source>
        <translation>Die Sitzung „%1“ ist schreibgeschützt geöffnet; speichern Sie sie unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>The session &quot;%1&quot; is damaged and is left as it is; save it under another name.</source>
        <translation>Die Sitzung „%1“ ist beschädigt und bleibt, wie sie ist; speichern Sie sie unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>process %1 on %2, since %3</source>
        <translation>Prozess %1 auf %2, seit %3</translation>
    </message>
    <message>
        <source>The session &quot;%1&quot; is damaged.</source>
        <translation>Die Sitzung „%1“ ist beschädigt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a Partita session.</source>
        <translation>„%1“ ist keine Sitzung von Partita.</translation>
    </message>
    <message>
        <source>The session &quot;%1&quot; was made by a newer Partita; update Partita to open it.</source>
        <translation>Die Sitzung „%1“ stammt von einem neueren Partita; aktualisieren Sie Partita, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>There is not enough memory for the session &quot;%1&quot;.</source>
        <translation>Für die Sitzung „%1“ reicht der Arbeitsspeicher nicht.</translation>
    </message>
    <message>
        <source>A stem in the session &quot;%1&quot; is damaged there; make it again or delete that part.</source>
        <translation>Ein Stem in der Sitzung „%1“ ist an dieser Stelle beschädigt; erzeugen Sie ihn neu oder löschen Sie diesen Teil.</translation>
    </message>
    <message>
        <source>The session &quot;%1&quot; is of an older version and cannot be copied to be read.</source>
        <translation>Die Sitzung „%1“ gehört zu einer älteren Version und kann zum Lesen nicht kopiert werden.</translation>
    </message>
    <message>
        <source>The session &quot;%1&quot; could not be saved; try again.</source>
        <translation>Die Sitzung „%1“ konnte nicht gespeichert werden; versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Saving was cancelled.</source>
        <translation>Das Speichern wurde abgebrochen.</translation>
    </message>
    <message>
        <source>A mask does not fit the recording.</source>
        <translation>Eine Maske passt nicht zur Aufnahme.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is not the recording that this session was made from.</source>
        <translation>Die Datei „%1“ ist nicht die Aufnahme, aus der diese Sitzung entstanden ist.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a file.</source>
        <translation>„%1“ ist keine Datei.</translation>
    </message>
    <message>
        <source>The recording &quot;%1&quot; is missing; say where it is now.</source>
        <translation>Die Aufnahme „%1“ fehlt; geben Sie an, wo sie jetzt ist.</translation>
    </message>
    <message>
        <source>The session &quot;%1&quot; cannot be read or written: %2.</source>
        <translation>Die Sitzung „%1“ kann nicht gelesen oder geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>There is no space left to save &quot;%1&quot;; free some or choose another folder.</source>
        <translation>Zum Speichern von „%1“ ist kein Platz mehr; schaffen Sie Platz oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The session &quot;%1&quot; may not be read or written there; choose another folder.</source>
        <translation>Die Sitzung „%1“ darf dort nicht gelesen oder geschrieben werden; wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The session &quot;%1&quot; is being used by another program; try again later.</source>
        <translation>Die Sitzung „%1“ wird gerade von einem anderen Programm verwendet; versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The session &quot;%1&quot; cannot be used: %2.</source>
        <translation>Die Sitzung „%1“ kann nicht verwendet werden: %2.</translation>
    </message>
    <message>
        <source>The stem and the mixture are not of the same length and format.</source>
        <translation>Der Stem und die Mischung haben nicht dieselbe Länge und dasselbe Format.</translation>
    </message>
    <message>
        <source>The model %1 was not taught from %2: their layers differ.</source>
        <translation>Das Modell %1 wurde nicht aus %2 angelernt: Ihre Schichten unterscheiden sich.</translation>
    </message>
    <message>
        <source>A coefficient is not a number.</source>
        <translation>Ein Koeffizient ist keine Zahl.</translation>
    </message>
    <message>
        <source>There is not enough memory for training.</source>
        <translation>Für das Training reicht der Arbeitsspeicher nicht.</translation>
    </message>
    <message>
        <source>Training failed: %1</source>
        <translation>Das Training ist fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>The checkpoint in %1 is of another run, or damaged.</source>
        <translation>Der Zwischenstand in %1 gehört zu einem anderen Lauf oder ist beschädigt.</translation>
    </message>
    <message>
        <source>The recipe cannot be used: %1.</source>
        <translation>Das Rezept kann nicht verwendet werden: %1.</translation>
    </message>
    <message>
        <source>The recipe asks for a count, share or length that makes no sense.</source>
        <translation>Das Rezept verlangt eine Anzahl, einen Anteil oder eine Länge, die keinen Sinn ergibt.</translation>
    </message>
    <message>
        <source>Cannot open the recipe %1.</source>
        <translation>Das Rezept %1 kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Cannot make the folder %1: %2.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden: %2.</translation>
    </message>
    <message>
        <source>The folder %1 holds another run, of other recordings or another recipe: choose an empty one.</source>
        <translation>Der Ordner %1 enthält einen anderen Lauf, mit anderen Aufnahmen oder einem anderen Rezept: Wählen Sie einen leeren.</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Ausgelassen: %1</translation>
    </message>
    <message>
        <source>The run was stopped; it can go on.</source>
        <translation>Der Lauf wurde angehalten; er kann fortgesetzt werden.</translation>
    </message>
    <message>
        <source>Too few recordings to hold some back: there will be no validation.</source>
        <translation>Es sind zu wenige Aufnahmen, um einige zurückzuhalten: Es wird keine Validierung geben.</translation>
    </message>
    <message>
        <source>There is not enough memory to train with even one mixture at a time.</source>
        <translation>Der Arbeitsspeicher reicht nicht einmal, um mit einer Mischung auf einmal zu trainieren.</translation>
    </message>
    <message>
        <source>Memory did not suffice: from here on with %1 mixtures a worker and step.</source>
        <translation>Der Arbeitsspeicher hat nicht gereicht: von hier an mit %1 Mischungen je Rechenstrang und Schritt.</translation>
    </message>
    <message>
        <source>The run cannot be kept from going astray, even at a small learning rate. %1</source>
        <translation>Der Lauf gerät immer wieder aus der Bahn, auch bei kleiner Lernrate. %1</translation>
    </message>
    <message>
        <source>%1 The run goes on from step %2 at half the learning rate.</source>
        <translation>%1 Der Lauf geht ab Schritt %2 mit halber Lernrate weiter.</translation>
    </message>
    <message>
        <source>Listening to the recordings was stopped.</source>
        <translation>Das Anhören der Aufnahmen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Reading the recordings was stopped.</source>
        <translation>Das Lesen der Aufnahmen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>There is nothing to hear in %1.</source>
        <translation>In %1 ist nichts zu hören.</translation>
    </message>
    <message>
        <source>None of the recordings can be used. %1</source>
        <translation>Keine der Aufnahmen kann verwendet werden. %1</translation>
    </message>
    <message>
        <source>The file %1 is damaged; delete it, and the run reads its recordings again.</source>
        <translation>Die Datei %1 ist beschädigt; löschen Sie sie, dann liest der Lauf seine Aufnahmen erneut.</translation>
    </message>
    <message>
        <source>Cannot open %1.</source>
        <translation>%1 kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The manifest in %1 has no column &quot;%2&quot;.</source>
        <translation>Das Manifest in %1 hat keine Spalte „%2“.</translation>
    </message>
    <message>
        <source>The manifest in %1 has no clip of the wanted splits.</source>
        <translation>Das Manifest in %1 enthält keinen Clip aus den gewünschten Teilmengen.</translation>
    </message>
    <message>
        <source>There are recordings in %1 already: choose another folder.</source>
        <translation>In %1 gibt es schon Aufnahmen: Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Making mixtures was stopped.</source>
        <translation>Das Erzeugen von Mischungen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The list %1 needs the columns &quot;path&quot; and &quot;tags&quot;.</source>
        <translation>Die Liste %1 braucht die Spalten „path“ und „tags“.</translation>
    </message>
    <message>
        <source>There is no %1.</source>
        <translation>Es gibt kein %1.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be read: %2.</source>
        <translation>Der Ordner %1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>No tagged recording is listed in %1.</source>
        <translation>In %1 ist keine Aufnahme mit Tags aufgeführt.</translation>
    </message>
    <message>
        <source>No two of the recordings can be mixed, since all of them share a tag: add recordings of other sounds.</source>
        <translation>Keine zwei der Aufnahmen lassen sich mischen, weil alle ein Tag gemeinsam haben: Fügen Sie Aufnahmen anderer Klänge hinzu.</translation>
    </message>
    <message>
        <source>There are no tagged recordings to check.</source>
        <translation>Es gibt keine Aufnahmen mit Tags, die geprüft werden könnten.</translation>
    </message>
    <message>
        <source>What is known of the recordings holds values that are not numbers.</source>
        <translation>Was über die Aufnahmen bekannt ist, enthält Werte, die keine Zahlen sind.</translation>
    </message>
    <message>
        <source>The check of tags was stopped.</source>
        <translation>Die Prüfung der Tags wurde abgebrochen.</translation>
    </message>
    <message>
        <source>There are no embeddings to measure.</source>
        <translation>Es gibt keine Einbettungen, die gemessen werden könnten.</translation>
    </message>
    <message>
        <source>The embeddings hold values that are not numbers.</source>
        <translation>Die Einbettungen enthalten Werte, die keine Zahlen sind.</translation>
    </message>
    <message>
        <source>The loss stopped being a number at step %1.</source>
        <translation>Der Verlust war ab Schritt %1 keine Zahl mehr.</translation>
    </message>
    <message>
        <source>The loss jumped from about %1 to %2 at step %3.</source>
        <translation>Der Verlust ist bei Schritt %3 von etwa %1 auf %2 gesprungen.</translation>
    </message>
    <message>
        <source>What a training run remembered of its losses is not readable.</source>
        <translation>Was ein Trainingslauf von seinen Verlusten gespeichert hat, ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The gradients of a step are not numbers.</source>
        <translation>Die Gradienten eines Schritts sind keine Zahlen.</translation>
    </message>
    <message>
        <source>A step changes the weights by more than a tenth; the learning rate is too high.</source>
        <translation>Ein Schritt ändert die Gewichte um mehr als ein Zehntel; die Lernrate ist zu hoch.</translation>
    </message>
    <message>
        <source>The steps hardly change the weights; the learning rate is too low.</source>
        <translation>Die Schritte ändern die Gewichte kaum; die Lernrate ist zu niedrig.</translation>
    </message>
    <message>
        <source>The search for a learning rate needs stages, trials and steps of at least 1.</source>
        <translation>Die Suche nach einer Lernrate braucht mindestens je 1 Stufe, Versuch und Schritt.</translation>
    </message>
    <message>
        <source>The search for a learning rate needs a lowest rate above 0 and a higher highest one.</source>
        <translation>Die Suche nach einer Lernrate braucht eine niedrigste Rate über 0 und eine höchste, die größer ist.</translation>
    </message>
    <message>
        <source>The state of the search for a learning rate is not readable.</source>
        <translation>Der Stand der Suche nach einer Lernrate ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The test of learning rates broke off too early; start it at a lower rate, or give it more steps.</source>
        <translation>Der Test der Lernraten ist zu früh abgebrochen; beginnen Sie ihn mit einer niedrigeren Rate oder geben Sie ihm mehr Schritte.</translation>
    </message>
    <message>
        <source>The loss did not fall at any learning rate of the test; try a wider range of rates.</source>
        <translation>Der Verlust ist bei keiner Lernrate des Tests gesunken; versuchen Sie einen weiteren Bereich von Raten.</translation>
    </message>
    <message>
        <source>The earlier training run recorded too few gradient norms to refine a schedule from.</source>
        <translation>Der frühere Trainingslauf hat zu wenige Gradientennormen aufgezeichnet, um daraus einen Lernratenplan zu verfeinern.</translation>
    </message>
    <message>
        <source>The smoothing of gradient norms must lie between 0 and 1.</source>
        <translation>Die Glättung der Gradientennormen muss zwischen 0 und 1 liegen.</translation>
    </message>
    <message>
        <source>The earlier training run recorded no usable gradient norms.</source>
        <translation>Der frühere Trainingslauf hat keine brauchbaren Gradientennormen aufgezeichnet.</translation>
    </message>
    <message>
        <source>A training run needs at least one step.</source>
        <translation>Ein Trainingslauf braucht mindestens einen Schritt.</translation>
    </message>
    <message>
        <source>The warm-up must lie within the training run of %1 steps.</source>
        <translation>Die Aufwärmphase muss innerhalb des Trainingslaufs von %1 Schritten liegen.</translation>
    </message>
    <message>
        <source>A table of learning rates needs rising steps and rates of 0 or more.</source>
        <translation>Eine Tabelle von Lernraten braucht aufsteigende Schritte und Raten von 0 oder mehr.</translation>
    </message>
    <message>
        <source>The learning rate must be greater than 0.</source>
        <translation>Die Lernrate muss größer als 0 sein.</translation>
    </message>
    <message>
        <source>The learning rate must end below its peak.</source>
        <translation>Die Lernrate muss unter ihrem Höchstwert enden.</translation>
    </message>
    <message>
        <source>The beta of REX must be at least 0 and below 1.</source>
        <translation>Das Beta von REX muss mindestens 0 und kleiner als 1 sein.</translation>
    </message>
    <message>
        <source>Steps of the learning rate need a distance of at least 1 and a factor between 0 and 1.</source>
        <translation>Stufen der Lernrate brauchen einen Abstand von mindestens 1 und einen Faktor zwischen 0 und 1.</translation>
    </message>
    <message>
        <source>The rise of a one-cycle schedule must be a part of the run, and start at a part of the peak.</source>
        <translation>Der Anstieg eines Ein-Zyklus-Plans muss ein Teil des Laufs sein und bei einem Teil des Höchstwerts beginnen.</translation>
    </message>
    <message>
        <source>The decay must be a part of the training run.</source>
        <translation>Der Abfall muss ein Teil des Trainingslaufs sein.</translation>
    </message>
    <message>
        <source>A refined schedule needs the gradient norms of an earlier run.</source>
        <translation>Ein verfeinerter Lernratenplan braucht die Gradientennormen eines früheren Laufs.</translation>
    </message>
    <message>
        <source>There is no learning-rate schedule &quot;%1&quot;.</source>
        <translation>Es gibt keinen Lernratenplan „%1“.</translation>
    </message>
    <message>
        <source>A decay of the learning rate is linear, cosine or rex.</source>
        <translation>Ein Abfall der Lernrate ist linear, cosine oder rex.</translation>
    </message>
    <message>
        <source>The learning-rate schedule is not readable: %1</source>
        <translation>Der Lernratenplan ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>The learning rate can only be brought down while the training runs.</source>
        <translation>Die Lernrate kann nur gesenkt werden, während das Training läuft.</translation>
    </message>
    <message>
        <source>Bringing the learning rate down takes at least one step.</source>
        <translation>Das Senken der Lernrate braucht mindestens einen Schritt.</translation>
    </message>
    <message>
        <source>The recording %1 could not be read when the run began.</source>
        <translation>Die Aufnahme %1 konnte zu Beginn des Laufs nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Cannot read %1.</source>
        <translation>%1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>There is no recording in the folder %1.</source>
        <translation>Im Ordner %1 ist keine Aufnahme.</translation>
    </message>
    <message>
        <source>The file %1 is damaged, so the run cannot go on.</source>
        <translation>Die Datei %1 ist beschädigt; deshalb kann der Lauf nicht weitergehen.</translation>
    </message>
    <message>
        <source>The run has stopped: let it go on, to hear what the model has learned.</source>
        <translation>Der Lauf ist angehalten: Setzen Sie ihn fort, um zu hören, was das Modell gelernt hat.</translation>
    </message>
    <message>
        <source>The run in %1 is too short to refine a schedule from.</source>
        <translation>Der Lauf in %1 ist zu kurz, um daraus einen Lernratenplan zu verfeinern.</translation>
    </message>
    <message>
        <source>The lanes were made by the model &quot;%1&quot;, which is not installed; install it, or ask for their sounds again.</source>
        <translation>Die Spuren wurden mit dem Modell „%1“ gemacht, das nicht installiert ist; installieren Sie es oder fragen Sie noch einmal nach ihren Klängen.</translation>
    </message>
    <message>
        <source>The lanes were made by another version of the model &quot;%1&quot;; install that one, or ask for their sounds again.</source>
        <translation>Die Spuren wurden mit einer anderen Version des Modells „%1“ gemacht; installieren Sie diese oder fragen Sie noch einmal nach ihren Klängen.</translation>
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
        <source>Audio files and sessions to open.</source>
        <translation>Audiodateien und Sitzungen, die geöffnet werden.</translation>
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
    <message>
        <source>%1, inside the mask</source>
        <translation>%1, innerhalb der Maske</translation>
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
    <message>
        <source>painted</source>
        <translation>Gemaltes</translation>
    </message>
    <message>
        <source>What was painted was only partly taken out, because you edited the lanes meanwhile. Undo brings it back.</source>
        <translation>Das Gemalte wurde nur teilweise herausgenommen, weil Sie die Spuren inzwischen bearbeitet haben. Rückgängig bringt es zurück.</translation>
    </message>
    <message>
        <source>What was painted is silent, so nothing was taken out.</source>
        <translation>Das Gemalte ist still, deshalb wurde nichts herausgenommen.</translation>
    </message>
    <message>
        <source>Refine %1</source>
        <translation>%1 verfeinern</translation>
    </message>
    <message>
        <source>Finish %1</source>
        <translation>%1 fertigstellen</translation>
    </message>
    <message>
        <source>Not all of how these lanes were made is known, so they cannot be finished: %1. Ask for their sounds again.</source>
        <translation>Wie diese Spuren gemacht wurden, ist nicht ganz bekannt, deshalb können sie nicht fertiggestellt werden: %1. Fragen Sie noch einmal nach ihren Klängen.</translation>
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
    <message>
        <source>Paint</source>
        <translation>Malen</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Radieren</translation>
    </message>
    <message>
        <source>Select an area</source>
        <translation>Bereich auswählen</translation>
    </message>
    <message>
        <source>Magic wand</source>
        <translation>Zauberstab</translation>
    </message>
    <message>
        <source>Paint harmonics</source>
        <translation>Obertöne malen</translation>
    </message>
    <message>
        <source>Select similar events</source>
        <translation>Ähnliche Ereignisse auswählen</translation>
    </message>
    <message>
        <source>Grow the mask</source>
        <translation>Maske erweitern</translation>
    </message>
    <message>
        <source>Shrink the mask</source>
        <translation>Maske verkleinern</translation>
    </message>
    <message>
        <source>Feather the mask</source>
        <translation>Maskenkante weichzeichnen</translation>
    </message>
    <message>
        <source>Invert the mask</source>
        <translation>Maske umkehren</translation>
    </message>
    <message>
        <source>Clear the mask</source>
        <translation>Maske leeren</translation>
    </message>
    <message>
        <source>Extract what is painted</source>
        <translation>Gemaltes extrahieren</translation>
    </message>
    <message>
        <source>Mute what is painted</source>
        <translation>Gemaltes stummschalten</translation>
    </message>
    <message>
        <source>Move what is painted</source>
        <translation>Gemaltes verschieben</translation>
    </message>
    <message>
        <source>Refine lane</source>
        <translation>Spur verfeinern</translation>
    </message>
    <message>
        <source>Show the model&apos;s mask</source>
        <translation>Maske des Modells zeigen</translation>
    </message>
    <message>
        <source>Finish lanes</source>
        <translation>Spuren fertigstellen</translation>
    </message>
</context>
<context>
    <name>partita::ExampleChips</name>
    <message>
        <source>not like %1</source>
        <translation>nicht wie %1</translation>
    </message>
    <message>
        <source>like %1</source>
        <translation>wie %1</translation>
    </message>
    <message>
        <source>Not like what is heard at %1. Click to take this example away.</source>
        <translation>Nicht wie das, was bei %1 zu hören ist. Klicken entfernt dieses Beispiel.</translation>
    </message>
    <message>
        <source>More like what is heard at %1. Click to take this example away.</source>
        <translation>Mehr wie das, was bei %1 zu hören ist. Klicken entfernt dieses Beispiel.</translation>
    </message>
    <message>
        <source>Take the example away: %1</source>
        <translation>Beispiel entfernen: %1</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
</context>
<context>
    <name>partita::ExampleController</name>
    <message>
        <source>Select a span of time, or paint, where the sound is alone</source>
        <translation>Wählen Sie eine Zeitspanne aus oder malen Sie, wo der Klang allein ist</translation>
    </message>
    <message>
        <source>Open a recording first</source>
        <translation>Öffnen Sie zuerst eine Aufnahme</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a tool tip and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Separate what sounds like %1</source>
        <translation>Trennen, was wie %1 klingt</translation>
    </message>
    <message>
        <source>Make %1 one more example of what you are looking for</source>
        <translation>%1 als weiteres Beispiel für das nehmen, was Sie suchen</translation>
    </message>
    <message>
        <source>What you are looking for is not like %1</source>
        <translation>Was Sie suchen, ist nicht wie %1</translation>
    </message>
    <message>
        <source>Give what is heard at %1 a name, to ask for it by that</source>
        <translation>Dem, was bei %1 zu hören ist, einen Namen geben, um damit danach zu fragen</translation>
    </message>
    <message>
        <source>The sounds that you have named</source>
        <translation>Die Klänge, denen Sie Namen gegeben haben</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>two times</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a span of time of a lane</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Mixture</source>
        <translation>Mischung</translation>
    </message>
    <message>
        <source>Like %1</source>
        <comment>a lane&apos;s name</comment>
        <translation>Wie %1</translation>
    </message>
    <message>
        <source>%1, not like %2</source>
        <translation>%1, nicht wie %2</translation>
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
        <translation>Mit Verstärkung und Panorama</translation>
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
    <name>partita::HearBar</name>
    <message>
        <source>&amp;Listen to</source>
        <translation>An&amp;hören</translation>
    </message>
    <message>
        <source>Mixture to listen to</source>
        <translation>Mischung zum Anhören</translation>
    </message>
    <message>
        <source>Mixtures of recordings that nothing is learned from</source>
        <translation>Mischungen von Aufnahmen, aus denen nichts gelernt wird</translation>
    </message>
    <message>
        <source>There is something to hear once the training has begun</source>
        <translation>Sobald das Training begonnen hat, gibt es etwas zu hören</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Hear the mixture taken apart by the model as it was before</source>
        <translation>Hören, wie das Modell die Mischung vorher zerlegt hat</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Hear the mixture taken apart by the model as it is now</source>
        <translation>Hören, wie das Modell die Mischung jetzt zerlegt</translation>
    </message>
    <message>
        <source>Taking it apart…</source>
        <translation>Wird zerlegt …</translation>
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
    <name>partita::HeldBackSamples</name>
    <message>
        <source>“%1” from %2 + %3</source>
        <comment>a sound, and two mixed files</comment>
        <translation>„%1“ aus %2 + %3</translation>
    </message>
    <message>
        <source>Listen to the model as it is now</source>
        <translation>Das Modell hören, wie es jetzt ist</translation>
    </message>
    <message>
        <source>Listen to the model before</source>
        <translation>Das Modell hören, wie es vorher war</translation>
    </message>
    <message>
        <source>The model does not know “%1” yet: you hear the whole mixture.</source>
        <translation>Das Modell kennt „%1“ noch nicht: Sie hören die ganze Mischung.</translation>
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
    <name>partita::LabelReviewView</name>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>leave as it is</source>
        <translation>so lassen</translation>
    </message>
    <message>
        <source>keep &quot;%1&quot;</source>
        <translation>„%1“ behalten</translation>
    </message>
    <message>
        <source>add &quot;%1&quot;</source>
        <translation>„%1“ hinzufügen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in its place</source>
        <translation>stattdessen „%1“</translation>
    </message>
    <message>
        <source>remove &quot;%1&quot;</source>
        <translation>„%1“ entfernen</translation>
    </message>
    <message>
        <source>How likely it is that the tag is wrong</source>
        <translation>Wie wahrscheinlich es ist, dass das Tag falsch ist</translation>
    </message>
    <message>
        <source>(a tag is missing)</source>
        <translation>(ein Tag fehlt)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Doubtful tag</source>
        <translation>Zweifelhaftes Tag</translation>
    </message>
    <message>
        <source>Sounds more like</source>
        <translation>Klingt eher nach</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Wie sicher</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Tags that look wrong</source>
        <translation>Tags, die falsch aussehen</translation>
    </message>
    <message>
        <source>Doubtful tags</source>
        <translation>Zweifelhafte Tags</translation>
    </message>
    <message>
        <source>Space plays, K keeps the tag, U takes the suggestion, R removes the tag</source>
        <translation>Leertaste spielt ab, K behält das Tag, U übernimmt den Vorschlag, R entfernt das Tag</translation>
    </message>
    <message>
        <source>The model has listened to the recordings. These tags do not fit what it heard: listen, and decide. It can be wrong, above all about sounds that it is yet to learn.</source>
        <translation>Das Modell hat die Aufnahmen angehört. Diese Tags passen nicht zu dem, was es gehört hat: Hören Sie hin und entscheiden Sie. Es kann sich irren, vor allem bei Klängen, die es erst noch lernen soll.</translation>
    </message>
    <message>
        <source>Keep all others</source>
        <translation>Alle anderen behalten</translation>
    </message>
    <message>
        <source>Keep every tag that is still open</source>
        <translation>Jedes noch offene Tag behalten</translation>
    </message>
    <message>
        <source>Listening to the recordings…</source>
        <translation>Die Aufnahmen werden angehört …</translation>
    </message>
    <message>
        <source>Tags that do not fit what is heard are shown here before anything is learned from them.</source>
        <translation>Tags, die nicht zu dem passen, was zu hören ist, werden hier gezeigt, bevor etwas aus ihnen gelernt wird.</translation>
    </message>
    <message>
        <source>Skip the check</source>
        <translation>Prüfung überspringen</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Ohne sie weitermachen</translation>
    </message>
    <message>
        <source>The tags could not be checked.</source>
        <translation>Die Tags konnten nicht geprüft werden.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Listen to the recordings again</source>
        <translation>Die Aufnahmen noch einmal anhören</translation>
    </message>
    <message>
        <source>Nothing looks wrong</source>
        <translation>Nichts sieht falsch aus</translation>
    </message>
    <message>
        <source>The tags fit what the model hears in the recordings, as far as it knows the sounds.</source>
        <translation>Die Tags passen zu dem, was das Modell in den Aufnahmen hört, soweit es die Klänge kennt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; seems to be heard in %2, which does not have that tag.</source>
        <translation>„%1“ scheint in %2 zu hören zu sein; dieses Tag fehlt der Aufnahme.</translation>
    </message>
    <message>
        <source>%1 has the tag &quot;%2&quot;, which does not fit what is heard; the model knows none that fits better.</source>
        <translation>%1 hat das Tag „%2“, das nicht zu dem passt, was zu hören ist; das Modell kennt keines, das besser passt.</translation>
    </message>
    <message>
        <source>%1 has the tag &quot;%2&quot;; what is heard sounds more like &quot;%3&quot;.</source>
        <translation>%1 hat das Tag „%2“; was zu hören ist, klingt eher nach „%3“.</translation>
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
        <source>Stop (Space)</source>
        <translation>Anhalten (Leertaste)</translation>
    </message>
    <message>
        <source>Play the recording (Space)</source>
        <translation>Die Aufnahme abspielen (Leertaste)</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>The tags are right as they are (K)</source>
        <translation>Die Tags sind richtig, wie sie sind (K)</translation>
    </message>
    <message>
        <source>Add the tag</source>
        <translation>Tag hinzufügen</translation>
    </message>
    <message>
        <source>Use suggestion</source>
        <translation>Vorschlag übernehmen</translation>
    </message>
    <message>
        <source>Take the suggested tag (U)</source>
        <translation>Das vorgeschlagene Tag übernehmen (U)</translation>
    </message>
    <message>
        <source>Remove tag</source>
        <translation>Tag entfernen</translation>
    </message>
    <message>
        <source>The recording loses this tag, and gets no other (R)</source>
        <translation>Die Aufnahme verliert dieses Tag und bekommt kein anderes (R)</translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n zu entscheiden</numerusform>
            <numerusform>%n zu entscheiden</numerusform>
        </translation>
    </message>
    <message>
        <source>All decided</source>
        <translation>Alles entschieden</translation>
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
    <name>partita::LearningChoice</name>
    <message>
        <source>&amp;Base model</source>
        <translation>&amp;Basismodell</translation>
    </message>
    <message>
        <source>&amp;Name of the new model</source>
        <translation>&amp;Name des neuen Modells</translation>
    </message>
    <message>
        <source>Base model</source>
        <translation>Basismodell</translation>
    </message>
    <message>
        <source>The model that is taught; its file stays as it is</source>
        <translation>Das Modell, das angelernt wird; seine Datei bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>Name of the new model</source>
        <translation>Name des neuen Modells</translation>
    </message>
    <message>
        <source>What the model is called in the list of models</source>
        <translation>Wie das Modell in der Liste der Modelle heißt</translation>
    </message>
    <message>
        <source>How it learns</source>
        <translation>Wie es lernt</translation>
    </message>
    <message>
        <source>From tags</source>
        <translation>Aus Tags</translation>
    </message>
    <message>
        <source>Two recordings are mixed, and the model takes each sound out by its tag. What it takes out has to sound like the tag and to add up to the recording it came from. The sounds need not be apart.</source>
        <translation>Zwei Aufnahmen werden gemischt, und das Modell holt jeden Klang anhand seines Tags heraus. Was es herausholt, muss nach dem Tag klingen und zusammen wieder die Aufnahme ergeben, aus der es stammt. Die Klänge müssen nicht getrennt vorliegen.</translation>
    </message>
    <message>
        <source>From tags and sounds alone</source>
        <translation>Aus Tags und einzelnen Klängen</translation>
    </message>
    <message>
        <source>As from tags, and recordings in which one sound is heard alone show exactly what it is.</source>
        <translation>Wie aus Tags; dazu zeigen Aufnahmen, in denen ein Klang allein zu hören ist, genau, was er ist.</translation>
    </message>
    <message>
        <source>From sounds alone</source>
        <translation>Aus einzelnen Klängen</translation>
    </message>
    <message>
        <source>Only recordings in which one sound is heard alone are used; the others are left out.</source>
        <translation>Nur Aufnahmen, in denen ein Klang allein zu hören ist, werden verwendet; die anderen werden ausgelassen.</translation>
    </message>
    <message>
        <source>By whole recordings</source>
        <translation>Nach ganzen Aufnahmen</translation>
    </message>
    <message>
        <source>Two recordings are mixed, and each is taken out as a whole by all its tags together. The simplest way: it does not learn to part sounds that are always heard together.</source>
        <translation>Zwei Aufnahmen werden gemischt, und jede wird anhand aller ihrer Tags zusammen als Ganzes herausgeholt. Das ist der einfachste Weg: Klänge, die immer zusammen zu hören sind, lernt das Modell so nicht zu trennen.</translation>
    </message>
    <message>
        <source>What may change in the model</source>
        <translation>Was sich im Modell ändern darf</translation>
    </message>
    <message>
        <source>Quick: only the new sounds</source>
        <translation>Schnell: nur die neuen Klänge</translation>
    </message>
    <message>
        <source>Only the meaning of the new tags is learned: nothing that the model knows changes.</source>
        <translation>Nur die Bedeutung der neuen Tags wird gelernt: Nichts, was das Modell kennt, ändert sich.</translation>
    </message>
    <message>
        <source>Usual: how it answers to tags</source>
        <translation>Üblich: wie es auf Tags antwortet</translation>
    </message>
    <message>
        <source>The part that listens to the tags learns too. Fast, and it forgets little.</source>
        <translation>Auch der Teil, der auf die Tags hört, lernt. Schnell, und es vergisst wenig.</translation>
    </message>
    <message>
        <source>Full: everything</source>
        <translation>Voll: alles</translation>
    </message>
    <message>
        <source>For many recordings and much time. It can become best at your sounds, and forgets most of the others.</source>
        <translation>Für viele Aufnahmen und viel Zeit. Es kann bei Ihren Klängen am besten werden und vergisst die meisten anderen.</translation>
    </message>
    <message>
        <source>The model knows all tags of these recordings.</source>
        <translation>Das Modell kennt alle Tags dieser Aufnahmen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>New to the model: %1.</source>
        <translation>Neu für das Modell: %1.</translation>
    </message>
    <message>
        <source>Recommended: %1</source>
        <translation>Empfohlen: %1</translation>
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
    <message>
        <source>&amp;Mask</source>
        <translation>&amp;Maske</translation>
    </message>
    <message>
        <source>Mask Tools</source>
        <translation>Maskenwerkzeuge</translation>
    </message>
    <message>
        <source>&amp;Move It To</source>
        <translation>&amp;Verschieben nach</translation>
    </message>
    <message>
        <source>Nothing is painted yet: choose a tool and draw on a spectrogram</source>
        <translation>Noch ist nichts gemalt: Wählen Sie ein Werkzeug und zeichnen Sie auf ein Spektrogramm</translation>
    </message>
    <message>
        <source>Open a recording first</source>
        <translation>Öffnen Sie zuerst eine Aufnahme</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a tool tip and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Hear only what is painted, also while you paint</source>
        <translation>Nur hören, was gemalt ist, auch während Sie malen</translation>
    </message>
    <message>
        <source>Take what is painted out into a lane of its own</source>
        <translation>Das Gemalte in eine eigene Spur herausnehmen</translation>
    </message>
    <message>
        <source>Take what is painted out into a lane that is muted</source>
        <translation>Das Gemalte in eine Spur herausnehmen, die stumm ist</translation>
    </message>
    <message>
        <source>Ask for a sound that is only looked for where you painted</source>
        <translation>Nach einem Klang fragen, der nur dort gesucht wird, wo Sie gemalt haben</translation>
    </message>
    <message>
        <source>Select a lane that was made by a query</source>
        <translation>Wählen Sie eine Spur aus, die aus einer Anfrage entstanden ist</translation>
    </message>
    <message>
        <source>Make “%1” again, with what is painted as a hint of what it sounds like</source>
        <translation>„%1“ neu erzeugen, mit dem Gemalten als Hinweis darauf, wie es klingt</translation>
    </message>
    <message>
        <source>Make “%1” again, with what is painted as a hint of what it is not</source>
        <translation>„%1“ neu erzeugen, mit dem Gemalten als Hinweis darauf, was es nicht ist</translation>
    </message>
    <message>
        <source>Select what is not painted</source>
        <translation>Auswählen, was nicht gemalt ist</translation>
    </message>
    <message>
        <source>Make what is painted a little larger; repeat for more</source>
        <translation>Das Gemalte etwas vergrößern; für mehr wiederholen</translation>
    </message>
    <message>
        <source>Make what is painted a little smaller; repeat for more</source>
        <translation>Das Gemalte etwas verkleinern; für mehr wiederholen</translation>
    </message>
    <message>
        <source>Soften the edge a little; repeat for more</source>
        <translation>Die Kante etwas weicher machen; für mehr wiederholen</translation>
    </message>
    <message>
        <source>Find where the painted sound comes again, and add that</source>
        <translation>Finden, wo der gemalte Klang wiederkehrt, und das hinzufügen</translation>
    </message>
    <message>
        <source>Forget what is painted</source>
        <translation>Das Gemalte verwerfen</translation>
    </message>
    <message>
        <source>Move what is painted to another lane</source>
        <translation>Das Gemalte in eine andere Spur verschieben</translation>
    </message>
    <message>
        <source>There is no other lane to move it to; extract it first</source>
        <translation>Es gibt keine andere Spur, in die es verschoben werden könnte; extrahieren Sie es zuerst</translation>
    </message>
    <message>
        <source>Draw on a spectrogram</source>
        <translation>Zeichnen Sie auf ein Spektrogramm</translation>
    </message>
    <message>
        <source>Painted on %1: %2, %3</source>
        <translation>Gemalt auf %1: %2, %3</translation>
    </message>
    <message>
        <source>Painted on %1: all</source>
        <translation>Gemalt auf %1: alles</translation>
    </message>
    <message>
        <source>Painted on %1: all but %2, %3</source>
        <translation>Gemalt auf %1: alles außer %2, %3</translation>
    </message>
    <message>
        <source>Only inside the mask</source>
        <translation>Nur innerhalb der Maske</translation>
    </message>
    <message>
        <source>Draw what the model gave to “%1”, to be corrected by hand</source>
        <translation>Zeichnen, was das Modell „%1“ zugeordnet hat, um es von Hand zu verbessern</translation>
    </message>
    <message>
        <source>Make “%1” again so that it has just what is painted; later hints keep that</source>
        <translation>„%1“ neu erzeugen, sodass die Spur genau das Gemalte enthält; spätere Hinweise lassen das so</translation>
    </message>
    <message>
        <source>Change the mask first: paint what is missing, erase what is too much</source>
        <translation>Ändern Sie zuerst die Maske: Malen Sie, was fehlt, und radieren Sie, was zu viel ist</translation>
    </message>
    <message>
        <source>The model&apos;s mask of %1</source>
        <translation>Die Maske des Modells für %1</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1 (schreibgeschützt)</translation>
    </message>
    <message>
        <source>%1*</source>
        <comment>a recording with unsaved changes</comment>
        <translation>%1*</translation>
    </message>
    <message>
        <source>%1, not saved yet</source>
        <translation>%1, noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Save the changes?</source>
        <translation>Änderungen speichern?</translation>
    </message>
    <message>
        <source>%1 has changes that are not saved. Without saving they are lost.</source>
        <translation>%1 hat Änderungen, die nicht gespeichert sind. Ohne Speichern gehen sie verloren.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Nicht speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>There are changes that are not saved in: %1. Without saving they are lost.</source>
        <translation>Nicht gespeicherte Änderungen gibt es in: %1. Ohne Speichern gehen sie verloren.</translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>Alle speichern</translation>
    </message>
    <message>
        <source>Save none</source>
        <translation>Keine speichern</translation>
    </message>
    <message>
        <source>A separation is running; closing stops it, and its lanes are kept as far as they are.</source>
        <translation>Eine Trennung läuft; Schließen bricht sie ab, und ihre Spuren bleiben, soweit sie fertig sind.</translation>
    </message>
    <message>
        <source>Partita closes as soon as everything is saved.</source>
        <translation>Partita schließt sich, sobald alles gespeichert ist.</translation>
    </message>
</context>
<context>
    <name>partita::MaskBar</name>
    <message>
        <source>What is painted</source>
        <translation>Was gemalt ist</translation>
    </message>
</context>
<context>
    <name>partita::MaskController</name>
    <message>
        <source>No similar event was found.</source>
        <translation>Es wurde kein ähnliches Ereignis gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>%n similar event(s) found and added to what is painted.</source>
        <translation>
            <numerusform>%n ähnliches Ereignis gefunden und zum Gemalten hinzugefügt.</numerusform>
            <numerusform>%n ähnliche Ereignisse gefunden und zum Gemalten hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is more that is connected with this than can be selected at once; these are the parts around it. A smaller tolerance selects less.</source>
        <translation>Damit hängt mehr zusammen, als auf einmal ausgewählt werden kann; dies sind die Teile in der Nähe. Eine kleinere Toleranz wählt weniger aus.</translation>
    </message>
    <message>
        <source>The recording is long, so the mask is shown for the part that is seen. Select a span of time to have it for that.</source>
        <translation>Die Aufnahme ist lang; deshalb wird die Maske nur für den sichtbaren Teil gezeigt. Wählen Sie eine Zeitspanne aus, um sie für diese zu sehen.</translation>
    </message>
    <message>
        <source>There is nothing in this lane there.</source>
        <translation>Dort ist in dieser Spur nichts.</translation>
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
        <translation>Maskenwerkzeuge</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Select: click to play from there, drag to select a time span</source>
        <translation>Auswählen: Klicken spielt von dort ab, Ziehen wählt eine Zeitspanne aus</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pinsel</translation>
    </message>
    <message>
        <source>Brush: paint what shall belong to the mask, with Alt take away</source>
        <translation>Pinsel: malen, was zur Maske gehören soll, mit Alt wegnehmen</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Radierer</translation>
    </message>
    <message>
        <source>Eraser: take away from the mask</source>
        <translation>Radierer: von der Maske wegnehmen</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rechteck</translation>
    </message>
    <message>
        <source>Rectangle: drag a box, with Ctrl a time span with all frequencies</source>
        <translation>Rechteck: ein Rechteck aufziehen, mit Strg eine Zeitspanne mit allen Frequenzen</translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation>Lasso</translation>
    </message>
    <message>
        <source>Lasso: draw around a region</source>
        <translation>Lasso: einen Bereich umfahren</translation>
    </message>
    <message>
        <source>Magic wand</source>
        <translation>Zauberstab</translation>
    </message>
    <message>
        <source>Magic wand: click on a sound to take all that hangs together and is about as loud</source>
        <translation>Zauberstab: auf einen Klang klicken, um alles zu nehmen, was zusammenhängt und etwa gleich laut ist</translation>
    </message>
    <message>
        <source>Harmonics</source>
        <translation>Obertöne</translation>
    </message>
    <message>
        <source>Harmonics: draw along the lowest partial, the overtones come along</source>
        <translation>Obertöne: entlang des tiefsten Teiltons zeichnen, die Obertöne kommen mit</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Width of the brush in time
Keys [ and ] change the size</source>
        <translation>Breite des Pinsels in der Zeit
Die Tasten [ und ] ändern die Größe</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Height of the brush in frequency
Keys [ and ] change the size</source>
        <translation>Höhe des Pinsels in der Frequenz
Die Tasten [ und ] ändern die Größe</translation>
    </message>
    <message>
        <source>%1 st</source>
        <comment>semitones</comment>
        <translation>%1 HT</translation>
    </message>
    <message>
        <source>Height of the brush in semitones
Keys [ and ] change the size</source>
        <translation>Höhe des Pinsels in Halbtönen
Die Tasten [ und ] ändern die Größe</translation>
    </message>
    <message>
        <source>Hardness</source>
        <translation>Härte</translation>
    </message>
    <message>
        <source>How sharp the edge of the brush is
Shift and the keys [ and ] change it</source>
        <translation>Wie scharf die Kante des Pinsels ist
Umschalt mit den Tasten [ und ] ändert sie</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Opacity: how much of the sound is taken</source>
        <translation>Deckkraft: wie viel vom Klang genommen wird</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Toleranz</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>How much louder or quieter than the place that is clicked the sound may be</source>
        <translation>Wie viel lauter oder leiser als die angeklickte Stelle der Klang sein darf</translation>
    </message>
    <message>
        <source>Partials</source>
        <translation>Teiltöne</translation>
    </message>
    <message>
        <source>How many partials are drawn, with the lowest one</source>
        <translation>Wie viele Teiltöne gezeichnet werden, der tiefste mitgezählt</translation>
    </message>
    <message>
        <source>Follow axis</source>
        <translation>Achse folgen</translation>
    </message>
    <message>
        <source>Height in Hz where the frequency axis is linear, in semitones where it is not</source>
        <translation>Höhe in Hz, wo die Frequenzachse linear ist, sonst in Halbtönen</translation>
    </message>
    <message>
        <source>Extent of the rectangle</source>
        <translation>Ausdehnung des Rechtecks</translation>
    </message>
    <message>
        <source>What of the box counts</source>
        <translation>Was vom Rechteck zählt</translation>
    </message>
    <message>
        <source>Time and frequency</source>
        <translation>Zeit und Frequenz</translation>
    </message>
    <message>
        <source>Time only</source>
        <translation>Nur Zeit</translation>
    </message>
    <message>
        <source>Frequency only</source>
        <translation>Nur Frequenz</translation>
    </message>
    <message>
        <source>Combination</source>
        <translation>Verknüpfung</translation>
    </message>
    <message>
        <source>What a new shape does to the mask
While drawing: Shift adds, Alt subtracts, both intersect</source>
        <translation>Was eine neue Form mit der Maske macht
Beim Zeichnen: Umschalt fügt hinzu, Alt zieht ab, beide bilden die Schnittmenge</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Subtract</source>
        <translation>Abziehen</translation>
    </message>
    <message>
        <source>Intersect</source>
        <translation>Schnittmenge</translation>
    </message>
    <message>
        <source>Pen pressure</source>
        <translation>Stiftdruck</translation>
    </message>
    <message>
        <source>What the pressure of a pen changes</source>
        <translation>Was der Druck eines Stifts ändert</translation>
    </message>
    <message>
        <source>Ignore pressure</source>
        <translation>Druck ignorieren</translation>
    </message>
    <message>
        <source>Pressure: size</source>
        <translation>Druck: Größe</translation>
    </message>
    <message>
        <source>Pressure: strength</source>
        <translation>Druck: Stärke</translation>
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
    <message>
        <source>Recordings and sessions (%1)</source>
        <extracomment>%1 is a list of patterns such as *.partita *.wav *.flac</extracomment>
        <translation>Aufnahmen und Sitzungen (%1)</translation>
    </message>
    <message>
        <source>Sessions (%1)</source>
        <translation>Sitzungen (%1)</translation>
    </message>
    <message>
        <source>Save the session</source>
        <translation>Sitzung speichern</translation>
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
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Give this sound a name, to ask for it by that from now on</source>
        <translation>Diesem Klang einen Namen geben, um von nun an damit nach ihm zu fragen</translation>
    </message>
    <message>
        <source>Save the examples as a sound</source>
        <translation>Die Beispiele als Klang speichern</translation>
    </message>
    <message>
        <source>%1 (yours)</source>
        <translation>%1 (eigener)</translation>
    </message>
    <message>
        <source>more like the example</source>
        <translation>mehr wie das Beispiel</translation>
    </message>
    <message>
        <source>Now show what it is like: select or paint it, and choose “Find More Like This”.</source>
        <translation>Zeigen Sie nun, wie es klingt: Wählen Sie es aus oder malen Sie es, und wählen Sie „Mehr davon finden“.</translation>
    </message>
</context>
<context>
    <name>partita::QueryEdit</name>
    <message>
        <source>Known sounds</source>
        <translation>Bekannte Klänge</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>eigener</translation>
    </message>
    <message>
        <source>%1, a sound of yours</source>
        <translation>%1, ein Klang von Ihnen</translation>
    </message>
</context>
<context>
    <name>partita::RecordingModel</name>
    <message>
        <source>%1 (new sound)</source>
        <translation>%1 (neuer Klang)</translation>
    </message>
    <message>
        <source>%1 (suggested)</source>
        <translation>%1 (vorgeschlagen)</translation>
    </message>
    <message>
        <source>no tags</source>
        <translation>keine Tags</translation>
    </message>
    <message>
        <source>The recording is being read</source>
        <translation>Die Aufnahme wird gelesen</translation>
    </message>
    <message>
        <source>The name of the file</source>
        <translation>Der Name der Datei</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>How long it lasts</source>
        <translation>Wie lange sie dauert</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Every sound that is heard in it, apart by commas. F2 or a double click edits them.</source>
        <translation>Jeder Klang, der darin zu hören ist, durch Kommas getrennt. F2 oder ein Doppelklick bearbeitet sie.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Nothing else is heard in it: an example of its sound alone (I)</source>
        <translation>Sonst ist darin nichts zu hören: ein Beispiel für den Klang allein (I)</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>Allein</translation>
    </message>
    <message>
        <source>Nothing is learned from it: what was learned is checked with it. Where none is marked, some are chosen (H)</source>
        <translation>Aus ihr wird nichts gelernt: Mit ihr wird geprüft, was gelernt wurde. Wo keine markiert ist, werden einige gewählt (H)</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Zur Prüfung</translation>
    </message>
</context>
<context>
    <name>partita::RecordingTable</name>
    <message>
        <source>All recordings (%1)</source>
        <translation>Alle Aufnahmen (%1)</translation>
    </message>
    <message>
        <source>Without tags (%1)</source>
        <translation>Ohne Tags (%1)</translation>
    </message>
    <message>
        <source>%1 (%2), new</source>
        <translation>%1 (%2), neu</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>A new sound, which the model learns</source>
        <translation>Ein neuer Klang, den das Modell lernt</translation>
    </message>
    <message>
        <source>A sound that the model knows</source>
        <translation>Ein Klang, den das Modell kennt</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s)</source>
        <translation>
            <numerusform>%n Aufnahme</numerusform>
            <numerusform>%n Aufnahmen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 long</source>
        <translation>%1 lang</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new sound(s)</source>
        <translation>
            <numerusform>%n neuer Klang</numerusform>
            <numerusform>%n neue Klänge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without tags</source>
        <translation>
            <numerusform>%n ohne Tags</numerusform>
            <numerusform>%n ohne Tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held back to check</source>
        <translation>
            <numerusform>%n zur Prüfung zurückgehalten</numerusform>
            <numerusform>%n zur Prüfung zurückgehalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be read</source>
        <translation>
            <numerusform>%n nicht lesbar</numerusform>
            <numerusform>%n nicht lesbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
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
        <source>Stop (Space)</source>
        <translation>Anhalten (Leertaste)</translation>
    </message>
    <message>
        <source>Play this recording (Space)</source>
        <translation>Diese Aufnahme abspielen (Leertaste)</translation>
    </message>
    <message>
        <source>No recording chosen</source>
        <translation>Keine Aufnahme gewählt</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Edit tags…</source>
        <translation>Tags bearbeiten …</translation>
    </message>
    <message>
        <source>Take the suggested tag &quot;%1&quot;</source>
        <translation>Das vorgeschlagene Tag „%1“ übernehmen</translation>
    </message>
    <message>
        <source>Nothing else is heard in it, or take that back</source>
        <translation>Festlegen, dass sonst nichts darin zu hören ist, oder das zurücknehmen</translation>
    </message>
    <message>
        <source>Hold back to check, or take that back</source>
        <translation>Zur Prüfung zurückhalten oder das zurücknehmen</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Drop recordings here, or folders of them</source>
        <translation>Aufnahmen oder Ordner mit Aufnahmen hier ablegen</translation>
    </message>
    <message>
        <source>Take recordings in which the sounds are heard that the model is to learn, also together with others. Then say for each what is heard in it: &quot;fan, dog&quot;. The sounds need not be apart. A folder named after its sounds (&quot;fan, dog&quot;) gives the tags by itself.</source>
        <translation>Nehmen Sie Aufnahmen, in denen die Klänge zu hören sind, die das Modell lernen soll, auch zusammen mit anderen. Geben Sie dann zu jeder auf Englisch an, was darin zu hören ist: „fan, dog“. Die Klänge müssen nicht getrennt vorliegen. Ein Ordner, der nach seinen Klängen heißt („fan, dog“), ergibt die Tags von selbst.</translation>
    </message>
    <message>
        <source>Recordings and their tags</source>
        <translation>Aufnahmen und ihre Tags</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Dateien hinzufügen …</translation>
    </message>
    <message>
        <source>Choose recordings to learn from</source>
        <translation>Aufnahmen wählen, aus denen gelernt wird</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Ordner hinzufügen …</translation>
    </message>
    <message>
        <source>Choose a folder of recordings</source>
        <translation>Einen Ordner mit Aufnahmen wählen</translation>
    </message>
    <message>
        <source>Listening… %1 %</source>
        <translation>Wird angehört … %1 %</translation>
    </message>
    <message>
        <source>Click to end it</source>
        <translation>Klicken beendet es</translation>
    </message>
    <message>
        <source>Suggest tags</source>
        <translation>Tags vorschlagen</translation>
    </message>
    <message>
        <source>The model listens to every recording and suggests the sounds that it knows</source>
        <translation>Das Modell hört jede Aufnahme an und schlägt die Klänge vor, die es kennt</translation>
    </message>
    <message>
        <source>Find recordings</source>
        <translation>Aufnahmen suchen</translation>
    </message>
    <message>
        <source>Show only the recordings with these words in their name or tags</source>
        <translation>Nur die Aufnahmen zeigen, die diese Wörter im Namen oder in den Tags haben</translation>
    </message>
    <message>
        <source>Find a name or tag</source>
        <translation>Name oder Tag suchen</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>F2 edits the tags, Space plays, Delete removes, I marks that nothing else is heard, H holds back, S takes the suggested tag</source>
        <translation>F2 bearbeitet die Tags, Leertaste spielt ab, Entf entfernt, I markiert, dass sonst nichts zu hören ist, H hält zurück, S übernimmt das vorgeschlagene Tag</translation>
    </message>
    <message>
        <source>Tags of all recordings</source>
        <translation>Tags aller Aufnahmen</translation>
    </message>
    <message>
        <source>Show only the recordings with this tag</source>
        <translation>Nur die Aufnahmen mit diesem Tag zeigen</translation>
    </message>
    <message>
        <source>Tags for the selected recordings</source>
        <translation>Tags für die ausgewählten Aufnahmen</translation>
    </message>
    <message>
        <source>Tags, apart by commas, for all selected recordings</source>
        <translation>Tags für alle ausgewählten Aufnahmen, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Tags, apart by commas</source>
        <translation>Tags, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Add to selected</source>
        <translation>Den ausgewählten geben</translation>
    </message>
    <message>
        <source>Give the selected recordings these tags too</source>
        <translation>Den ausgewählten Aufnahmen auch diese Tags geben</translation>
    </message>
    <message>
        <source>Take from selected</source>
        <translation>Den ausgewählten nehmen</translation>
    </message>
    <message>
        <source>Take these tags from the selected recordings</source>
        <translation>Den ausgewählten Aufnahmen diese Tags nehmen</translation>
    </message>
    <message>
        <source>Take the selected recordings off the list; the files stay (Delete)</source>
        <translation>Die ausgewählten Aufnahmen aus der Liste nehmen; die Dateien bleiben (Entf)</translation>
    </message>
</context>
<context>
    <name>partita::RecordingsStep</name>
    <message>
        <source>Add a folder of recordings</source>
        <translation>Einen Ordner mit Aufnahmen hinzufügen</translation>
    </message>
    <message>
        <source>Read a &amp;List…</source>
        <translation>&amp;Liste lesen …</translation>
    </message>
    <message>
        <source>A CSV file with the columns path and tags, as Save the List writes it</source>
        <translation>Eine CSV-Datei mit den Spalten path und tags, wie „Liste speichern“ sie schreibt</translation>
    </message>
    <message>
        <source>&amp;Save the List…</source>
        <translation>Liste &amp;speichern …</translation>
    </message>
    <message>
        <source>Recordings, tags and marks as a CSV file, to be read again or given to partita-cli finetune</source>
        <translation>Aufnahmen, Tags und Markierungen als CSV-Datei, zum erneuten Lesen oder für partita-cli finetune</translation>
    </message>
    <message>
        <source>There is no model that could listen: install one, or choose another in the settings.</source>
        <translation>Es gibt kein Modell, das zuhören könnte: Installieren Sie eines oder wählen Sie in den Einstellungen ein anderes.</translation>
    </message>
    <message>
        <source>Listen for tags</source>
        <translation>Für Tags anhören</translation>
    </message>
    <message>
        <source>Add recordings: drop files or folders here.</source>
        <translation>Fügen Sie Aufnahmen hinzu: Legen Sie hier Dateien oder Ordner ab.</translation>
    </message>
    <message>
        <source>The recordings are being read.</source>
        <translation>Die Aufnahmen werden gelesen.</translation>
    </message>
    <message>
        <source>Say what is heard in the recordings: give them tags.</source>
        <translation>Geben Sie an, was in den Aufnahmen zu hören ist: Versehen Sie sie mit Tags.</translation>
    </message>
    <message>
        <source>Two recordings that share no tag are needed: the model learns from mixtures of such recordings.</source>
        <translation>Es werden zwei Aufnahmen ohne gemeinsames Tag gebraucht: Das Modell lernt aus Mischungen solcher Aufnahmen.</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) without tags will be left out.</source>
        <translation>
            <numerusform>%n Aufnahme ohne Tags wird ausgelassen.</numerusform>
            <numerusform>%n Aufnahmen ohne Tags werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) cannot be read and will be left out.</source>
        <translation>
            <numerusform>%n Aufnahme kann nicht gelesen werden und wird ausgelassen.</numerusform>
            <numerusform>%n Aufnahmen können nicht gelesen werden und werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read a list of recordings</source>
        <translation>Liste von Aufnahmen lesen</translation>
    </message>
    <message>
        <source>Lists (*.csv)</source>
        <translation>Listen (*.csv)</translation>
    </message>
    <message>
        <source>Save the list of recordings</source>
        <translation>Liste der Aufnahmen speichern</translation>
    </message>
    <message>
        <source>The list is saved as %1.</source>
        <translation>Die Liste ist als %1 gespeichert.</translation>
    </message>
</context>
<context>
    <name>partita::ResultView</name>
    <message>
        <source>Result of the training</source>
        <translation>Ergebnis des Trainings</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>Measured on mixtures of recordings that nothing was learned from</source>
        <translation>Gemessen an Mischungen von Aufnahmen, aus denen nichts gelernt wurde</translation>
    </message>
    <message>
        <source>On recordings held back</source>
        <translation>An zurückgehaltenen Aufnahmen</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Hear the difference</source>
        <translation>Den Unterschied hören</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What the model is called in the list of models</source>
        <translation>Wie das Modell in der Liste der Modelle heißt</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Open the folder of the models</source>
        <translation>Den Ordner der Modelle öffnen</translation>
    </message>
    <message>
        <source>Nothing has been learned yet</source>
        <translation>Es ist noch nichts gelernt</translation>
    </message>
    <message>
        <source>The model has learned from your recordings</source>
        <translation>Das Modell hat aus Ihren Aufnahmen gelernt</translation>
    </message>
    <message numerus="yes">
        <source>The model has learned %n new sound(s)</source>
        <translation>
            <numerusform>Das Modell hat %n neuen Klang gelernt</numerusform>
            <numerusform>Das Modell hat %n neue Klänge gelernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Separation (SDRi)</source>
        <translation>Trennung (SDRi)</translation>
    </message>
    <message>
        <source>How much nearer a sound is to itself after it was taken out of a mixture; higher is better</source>
        <translation>Wie viel näher ein Klang sich selbst ist, nachdem er aus einer Mischung herausgeholt wurde; höher ist besser</translation>
    </message>
    <message>
        <source>Agreement with the base model</source>
        <translation>Übereinstimmung mit dem Basismodell</translation>
    </message>
    <message>
        <source>On sounds that the base model knows: how near what is taken out is to what it takes out; higher means that less was forgotten</source>
        <translation>Bei Klängen, die das Basismodell kennt: wie nah das Herausgeholte dem ist, was das Basismodell herausholt; höher heißt, dass weniger vergessen wurde</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>What was minimised; lower is better</source>
        <translation>Was minimiert wurde; niedriger ist besser</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s), %1</source>
        <translation>
            <numerusform>%n Aufnahme, %1</numerusform>
            <numerusform>%n Aufnahmen, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held back to check</source>
        <translation>
            <numerusform>%n zur Prüfung zurückgehalten</numerusform>
            <numerusform>%n zur Prüfung zurückgehalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as %1. It is in the list of models.</source>
        <translation>Gespeichert als %1. Es ist in der Liste der Modelle.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>&amp;Save model</source>
        <translation>Modell &amp;speichern</translation>
    </message>
    <message>
        <source>It is saved</source>
        <translation>Das Modell ist gespeichert</translation>
    </message>
    <message>
        <source>Put it into the list of models</source>
        <translation>In die Liste der Modelle aufnehmen</translation>
    </message>
    <message>
        <source>&amp;Use now</source>
        <translation>&amp;Jetzt verwenden</translation>
    </message>
    <message>
        <source>&amp;Use now on &quot;%1&quot;</source>
        <translation>&amp;Jetzt auf „%1“ anwenden</translation>
    </message>
    <message>
        <source>Open a recording to use the model on it</source>
        <translation>Öffnen Sie eine Aufnahme, um das Modell auf sie anzuwenden</translation>
    </message>
    <message>
        <source>Choose this model for the recording that is open</source>
        <translation>Dieses Modell für die geöffnete Aufnahme wählen</translation>
    </message>
</context>
<context>
    <name>partita::ScheduleEditor</name>
    <message>
        <source>Length and learning rate</source>
        <translation>Dauer und Lernrate</translation>
    </message>
    <message>
        <source>&amp;Steps</source>
        <translation>&amp;Schritte</translation>
    </message>
    <message>
        <source>How often the model is corrected. More steps take longer and learn more, up to a point</source>
        <translation>Wie oft das Modell korrigiert wird. Mehr Schritte dauern länger und lehren es mehr, bis zu einem gewissen Punkt</translation>
    </message>
    <message>
        <source>&amp;Find the rate while it learns (AutoLRS)</source>
        <translation>Rate beim Lernen &amp;finden (AutoLRS)</translation>
    </message>
    <message>
        <source>Tries rates on the way, goes back, and takes the best one for each part of the run (AutoLRS). No rate to choose, but it takes about twice as long</source>
        <translation>Probiert unterwegs Raten aus, geht zurück und nimmt für jeden Abschnitt des Laufs die beste (AutoLRS). Es ist keine Rate zu wählen, dafür dauert es etwa doppelt so lange</translation>
    </message>
    <message>
        <source>S&amp;chedule</source>
        <translation>Lernraten&amp;plan</translation>
    </message>
    <message>
        <source>&amp;Peak rate</source>
        <translation>&amp;Höchste Rate</translation>
    </message>
    <message>
        <source>The highest learning rate: how far the model moves at a step. The range test finds one</source>
        <translation>Die höchste Lernrate: wie weit sich das Modell bei einem Schritt bewegt. Der Ratentest findet eine</translation>
    </message>
    <message>
        <source>&amp;Warm-up</source>
        <translation>&amp;Aufwärmen</translation>
    </message>
    <message>
        <source>Over so many steps the rate rises at the start: large first steps can spoil the model</source>
        <translation>Über so viele Schritte steigt die Rate am Anfang: Große erste Schritte können das Modell verderben</translation>
    </message>
    <message>
        <source>&amp;Ends at</source>
        <translation>&amp;Endet bei</translation>
    </message>
    <message>
        <source>The rate that the schedule ends at, as a share of the peak. 0 is right unless the run is to go on later</source>
        <translation>Die Rate, bei der der Plan endet, als Anteil der höchsten. 0 ist richtig, außer wenn der Lauf später weitergehen soll</translation>
    </message>
    <message>
        <source>&amp;Bend</source>
        <translation>&amp;Krümmung</translation>
    </message>
    <message>
        <source>0: falls evenly. The nearer to 1, the longer it stays high; 0.5 is that of the paper</source>
        <translation>0: fällt gleichmäßig. Je näher an 1, desto länger bleibt sie hoch; 0,5 ist der Wert aus dem Artikel</translation>
    </message>
    <message>
        <source>&amp;Drop every</source>
        <translation>Abse&amp;nken alle</translation>
    </message>
    <message>
        <source>After so many steps the rate falls</source>
        <translation>Nach so vielen Schritten fällt die Rate</translation>
    </message>
    <message>
        <source>Drop &amp;to</source>
        <translation>Absenken a&amp;uf</translation>
    </message>
    <message>
        <source>What is left of the rate after a drop</source>
        <translation>Was nach einem Absenken von der Rate übrig bleibt</translation>
    </message>
    <message>
        <source>&amp;Rise</source>
        <translation>Ans&amp;tieg</translation>
    </message>
    <message>
        <source>The share of the run in which the rate rises</source>
        <translation>Der Anteil des Laufs, in dem die Rate steigt</translation>
    </message>
    <message>
        <source>&amp;Decay</source>
        <translation>A&amp;bfall</translation>
    </message>
    <message>
        <source>The share of the run, at its end, in which the rate falls</source>
        <translation>Der Anteil des Laufs, an seinem Ende, in dem die Rate fällt</translation>
    </message>
    <message>
        <source>Decay &amp;shape</source>
        <translation>F&amp;orm des Abfalls</translation>
    </message>
    <message>
        <source>How the rate falls at the end</source>
        <translation>Wie die Rate am Ende fällt</translation>
    </message>
    <message>
        <source> steps</source>
        <translation> Schritte</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linear</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Kosinus</translation>
    </message>
    <message>
        <source>REX</source>
        <translation>REX</translation>
    </message>
    <message>
        <source>Range test</source>
        <translation>Ratentest</translation>
    </message>
    <message>
        <source>Progress of the range test</source>
        <translation>Fortschritt des Ratentests</translation>
    </message>
    <message>
        <source>The rate is found while the model learns: there is nothing to draw beforehand. The live page shows which rates were tried and taken.</source>
        <translation>Die Rate wird gefunden, während das Modell lernt: Vorher gibt es nichts zu zeichnen. Die Seite „Lernen“ zeigt, welche Raten probiert und genommen wurden.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Learning rate over the steps</source>
        <translation>Lernrate über die Schritte</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Range test: loss over learning rate</source>
        <translation>Ratentest: Verlust über der Lernrate</translation>
    </message>
    <message>
        <source>How long it takes is being measured…</source>
        <translation>Die Dauer wird gemessen …</translation>
    </message>
    <message>
        <source>Takes %1 on this machine</source>
        <translation>Dauert auf diesem Rechner %1</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Test abbrechen</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Erneut testen</translation>
    </message>
    <message>
        <source>Test rates</source>
        <translation>Raten testen</translation>
    </message>
    <message>
        <source>End the range test</source>
        <translation>Den Ratentest beenden</translation>
    </message>
    <message>
        <source>A short run from low to high rates shows where the loss falls fastest</source>
        <translation>Ein kurzer Lauf von niedrigen zu hohen Raten zeigt, wo der Verlust am schnellsten fällt</translation>
    </message>
    <message>
        <source>The rate rises step by step; nothing of this is kept.</source>
        <translation>Die Rate steigt Schritt für Schritt; nichts davon wird behalten.</translation>
    </message>
    <message>
        <source>A short run from low to high rates finds a good peak rate for these recordings.</source>
        <translation>Ein kurzer Lauf von niedrigen zu hohen Raten findet eine gute höchste Rate für diese Aufnahmen.</translation>
    </message>
    <message>
        <source>The loss falls fastest at %1 and breaks at %2.</source>
        <translation>Der Verlust fällt am schnellsten bei %1 und bricht bei %2 aus.</translation>
    </message>
    <message>
        <source>The loss falls fastest at %1.</source>
        <translation>Der Verlust fällt am schnellsten bei %1.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>Take this as the peak rate</source>
        <translation>Dies als höchste Rate nehmen</translation>
    </message>
    <message>
        <source>Loss, smoothed</source>
        <translation>Verlust, geglättet</translation>
    </message>
    <message>
        <source>Suggested rate</source>
        <translation>Vorgeschlagene Rate</translation>
    </message>
</context>
<context>
    <name>partita::ScheduleWords</name>
    <message>
        <source>Constant</source>
        <translation>Konstant</translation>
    </message>
    <message>
        <source>Linear decay</source>
        <translation>Linearer Abfall</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Kosinus</translation>
    </message>
    <message>
        <source>In steps</source>
        <translation>In Stufen</translation>
    </message>
    <message>
        <source>One cycle</source>
        <translation>Ein Zyklus</translation>
    </message>
    <message>
        <source>Stable, then decay</source>
        <translation>Konstant, dann Abfall</translation>
    </message>
    <message>
        <source>REX</source>
        <translation>REX</translation>
    </message>
    <message>
        <source>Refined from an earlier run</source>
        <translation>Aus einem früheren Lauf verfeinert</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>The same rate throughout. For trying things out: the loss stays higher than where the rate falls in the end.</source>
        <translation>Durchgehend dieselbe Rate. Zum Ausprobieren: Der Verlust bleibt höher als dort, wo die Rate am Ende fällt.</translation>
    </message>
    <message>
        <source>Falls evenly to the end. A safe choice for short and for long runs.</source>
        <translation>Fällt gleichmäßig bis zum Ende. Eine sichere Wahl für kurze und für lange Läufe.</translation>
    </message>
    <message>
        <source>Falls slowly at first and at last. For long runs; in short ones too few steps are made at a high rate.</source>
        <translation>Fällt am Anfang und am Ende langsam. Für lange Läufe; in kurzen werden zu wenige Schritte mit hoher Rate gemacht.</translation>
    </message>
    <message>
        <source>Falls at once after every so many steps. When you know from earlier runs where the loss stops falling.</source>
        <translation>Fällt nach jeweils so vielen Schritten auf einmal. Wenn Sie aus früheren Läufen wissen, wo der Verlust nicht mehr fällt.</translation>
    </message>
    <message>
        <source>Rises, then falls. When a high peak rate is unstable from the start.</source>
        <translation>Steigt, dann fällt sie. Wenn eine hohe Rate gleich von Anfang an instabil ist.</translation>
    </message>
    <message>
        <source>Holds the peak, and falls in the last part. When you do not know yet how long to go on: annealing can begin at any time.</source>
        <translation>Hält die höchste Rate und fällt im letzten Teil. Wenn Sie noch nicht wissen, wie lange es weitergehen soll: Das Abkühlen kann jederzeit beginnen.</translation>
    </message>
    <message>
        <source>Stays high for long, then falls faster and faster. The usual choice: in short runs it makes the most of few steps, which is why it is taken unless you choose another (arXiv 2107.04197).</source>
        <translation>Bleibt lange hoch, fällt dann immer schneller. Die übliche Wahl: In kurzen Läufen holt sie aus wenigen Schritten am meisten heraus; deshalb gilt sie, wenn Sie nichts anderes wählen (arXiv 2107.04197).</translation>
    </message>
    <message>
        <source>Follows how steady the gradients of an earlier run on these recordings were (arXiv 2310.07831). For a second run.</source>
        <translation>Richtet sich danach, wie stetig die Gradienten eines früheren Laufs mit diesen Aufnahmen waren (arXiv 2310.07831). Für einen zweiten Lauf.</translation>
    </message>
    <message>
        <source>Rates at given steps.</source>
        <translation>Raten bei bestimmten Schritten.</translation>
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
    <name>partita::SessionController</name>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>The session is open already</source>
        <translation>Die Sitzung ist schon geöffnet</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Schreibgeschützt öffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The unsaved work on %1 belongs to a session that cannot be opened: %2</source>
        <translation>Die nicht gespeicherte Arbeit an %1 gehört zu einer Sitzung, die nicht geöffnet werden kann: %2</translation>
    </message>
    <message>
        <source>%1 is damaged. What could be read is here; save it under another name.</source>
        <translation>%1 ist beschädigt. Was sich lesen ließ, ist hier; speichern Sie es unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>%1 is damaged. What could be read is here, but something is missing in: %2. Save it under another name.</source>
        <translation>%1 ist beschädigt. Was sich lesen ließ, ist hier, aber in Folgendem fehlt etwas: %2. Speichern Sie es unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>%1 is open for reading only. To keep changes, save it under another name.</source>
        <translation>%1 ist schreibgeschützt geöffnet. Um Änderungen zu behalten, speichern Sie unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>The recording of %1 is another file now: %2</source>
        <translation>Die Aufnahme zu %1 ist jetzt eine andere Datei: %2</translation>
    </message>
    <message>
        <source>The recording of %1 is not found: %2</source>
        <translation>Die Aufnahme zu %1 wurde nicht gefunden: %2</translation>
    </message>
    <message>
        <source>Find the recording…</source>
        <translation>Aufnahme suchen …</translation>
    </message>
    <message>
        <source>Where is %1 now?</source>
        <translation>Wo ist %1 jetzt?</translation>
    </message>
    <message>
        <source>Compare %1</source>
        <translation>%1 vergleichen</translation>
    </message>
    <message>
        <source>This is another file</source>
        <translation>Dies ist eine andere Datei</translation>
    </message>
    <message>
        <source>%1 is as long as the recording of %2, but not the same file. With another recording, lanes and recording no longer fit each other.</source>
        <translation>%1 ist so lang wie die Aufnahme zu %2, aber nicht dieselbe Datei. Mit einer anderen Aufnahme passen Spuren und Aufnahme nicht mehr zueinander.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 Kopie</translation>
    </message>
    <message>
        <source>%1 is saved, but not all of these lanes could be read: %2. %3</source>
        <translation>%1 ist gespeichert, aber nicht alle dieser Spuren ließen sich lesen: %2. %3</translation>
    </message>
    <message>
        <source>There is unsaved work that cannot be read: %1</source>
        <translation>Es gibt nicht gespeicherte Arbeit, die nicht gelesen werden kann: %1</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message numerus="yes">
        <source>Partita was not closed properly. There is unsaved work on %n recording(s): %1.</source>
        <translation>
            <numerusform>Partita wurde nicht ordentlich beendet. Es gibt nicht gespeicherte Arbeit an %n Aufnahme: %1.</numerusform>
            <numerusform>Partita wurde nicht ordentlich beendet. Es gibt nicht gespeicherte Arbeit an %n Aufnahmen: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Recover %1</source>
        <translation>%1 wiederherstellen</translation>
    </message>
    <message>
        <source>Discard the unsaved work?</source>
        <translation>Nicht gespeicherte Arbeit verwerfen?</translation>
    </message>
    <message>
        <source>What was not saved of %1 will be lost.</source>
        <translation>Was von %1 nicht gespeichert wurde, geht verloren.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Unsaved work could not be kept for the case of a crash, so save it soon. %1</source>
        <translation>Nicht gespeicherte Arbeit konnte nicht für den Fall eines Absturzes gesichert werden; speichern Sie sie deshalb bald. %1</translation>
    </message>
    <message>
        <source>These lanes of %1 were not finished when it was saved, and are silent where they end: %2.</source>
        <translation>Diese Spuren von %1 waren beim Speichern noch nicht fertig und sind dort still, wo sie enden: %2.</translation>
    </message>
    <message>
        <source>Finish them</source>
        <translation>Fertigstellen</translation>
    </message>
    <message>
        <source>%1 is open for reading only, so it stays as it is. Your changes can be saved under another name.</source>
        <translation>%1 ist nur zum Lesen geöffnet und bleibt deshalb, wie es ist. Ihre Änderungen können unter einem anderen Namen gespeichert werden.</translation>
    </message>
    <message>
        <source>%1 is damaged, so it stays as it is. What is here can be saved under another name.</source>
        <translation>%1 ist beschädigt und bleibt deshalb, wie es ist. Was hier ist, kann unter einem anderen Namen gespeichert werden.</translation>
    </message>
    <message>
        <source>Save under another name?</source>
        <translation>Unter einem anderen Namen speichern?</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>Speichern unter …</translation>
    </message>
</context>
<context>
    <name>partita::SessionKeeper</name>
    <message>
        <source>Save %1</source>
        <translation>%1 speichern</translation>
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
    <message>
        <source>Mask</source>
        <translation>Maske</translation>
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
    <name>partita::SoundLibrary</name>
    <message>
        <source>Listen for “%1”</source>
        <translation>Nach „%1“ horchen</translation>
    </message>
    <message>
        <source>Listen to the example</source>
        <translation>Das Beispiel anhören</translation>
    </message>
</context>
<context>
    <name>partita::SoundsDialog</name>
    <message>
        <source>My Sounds</source>
        <translation>Meine Klänge</translation>
    </message>
    <message>
        <source>New sound</source>
        <translation>Neuer Klang</translation>
    </message>
    <message>
        <source>Heard in %1</source>
        <translation>Gehört in %1</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>front door</source>
        <translation>Haustür</translation>
    </message>
    <message>
        <source>Name of the new sound</source>
        <translation>Name des neuen Klangs</translation>
    </message>
    <message>
        <source>What you will type to ask for it: a few plain words, such as “front door”</source>
        <translation>Was Sie eingeben werden, um danach zu fragen: ein paar einfache Wörter, etwa „Haustür“</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Listen to the example and remember it by this name</source>
        <translation>Das Beispiel anhören und unter diesem Namen merken</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Do not save it</source>
        <translation>Nicht speichern</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Bring the removed sound back</source>
        <translation>Den entfernten Klang zurückholen</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Give the selected sound another name (F2)</source>
        <translation>Dem ausgewählten Klang einen anderen Namen geben (F2)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Forget the selected sound (Delete)</source>
        <translation>Den ausgewählten Klang vergessen (Entf)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Dieses Fenster schließen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Heard in</source>
        <translation>Gehört in</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Your sounds</source>
        <translation>Ihre Klänge</translation>
    </message>
    <message>
        <source>About your sounds</source>
        <translation>Zu Ihren Klängen</translation>
    </message>
    <message>
        <source>%1, %2–%3</source>
        <comment>a file and a span of time</comment>
        <translation>%1, %2–%3</translation>
    </message>
    <message>
        <source>%1, from %2 on</source>
        <comment>a file and a time</comment>
        <translation>%1, ab %2</translation>
    </message>
    <message>
        <source>what you painted, or a lane</source>
        <translation>Gemaltes oder eine Spur</translation>
    </message>
    <message>
        <source>%1; not like %2</source>
        <translation>%1; nicht wie %2</translation>
    </message>
    <message>
        <source>“%1” was made for another model. It will be heard again in its file when you ask for it.</source>
        <translation>„%1“ wurde für ein anderes Modell angelegt. Der Klang wird in seiner Datei erneut angehört, wenn Sie danach fragen.</translation>
    </message>
    <message>
        <source>You have no sounds of your own yet.

Select a part of a recording in which a sound is alone, or paint over it, and choose “Save as a Sound…” in the menu Separation. From then on you can ask for it by its name.</source>
        <translation>Sie haben noch keine eigenen Klänge.

Wählen Sie den Teil einer Aufnahme aus, in dem ein Klang allein ist, oder übermalen Sie ihn, und wählen Sie „Als Klang speichern …“ im Menü Trennung. Von da an können Sie mit seinem Namen nach ihm fragen.</translation>
    </message>
    <message>
        <source>It is saved as soon as the model is loaded.</source>
        <translation>Gespeichert wird, sobald das Modell geladen ist.</translation>
    </message>
    <message>
        <source>Listening…</source>
        <translation>Das Beispiel wird angehört …</translation>
    </message>
    <message>
        <source>“%1” is saved. Type its name in the query to ask for it.</source>
        <translation>„%1“ ist gespeichert. Geben Sie den Namen in der Anfrage ein, um danach zu fragen.</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>„%1“ ist entfernt.</translation>
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
    <message>
        <source>Return begins to draw at the cursor and ends it, the arrow keys draw, Escape takes it back, plus and minus zoom.</source>
        <translation>Die Eingabetaste beginnt am Cursor zu zeichnen und beendet es, die Pfeiltasten zeichnen, Esc nimmt es zurück, Plus und Minus zoomen.</translation>
    </message>
    <message>
        <source>%1, painted %2 %</source>
        <extracomment>What is said about a place of a spectrogram, and how much of it is painted</extracomment>
        <translation>%1, zu %2 % gemalt</translation>
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
        <translation>Angeben, was darin zu hören ist</translation>
    </message>
    <message>
        <source>Tags, apart by commas</source>
        <translation>Tags, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>%1: the model knows this sound</source>
        <translation>%1: Das Modell kennt diesen Klang</translation>
    </message>
    <message>
        <source>%1: a new sound, which the model learns</source>
        <translation>%1: ein neuer Klang, den das Modell lernt</translation>
    </message>
    <message>
        <source>The model hears %1 in it (%2 %). Click to take this tag.</source>
        <translation>Das Modell hört %1 darin (%2 %). Klicken übernimmt dieses Tag.</translation>
    </message>
</context>
<context>
    <name>partita::TagEdit</name>
    <message>
        <source>Tags to choose from</source>
        <translation>Tags zur Auswahl</translation>
    </message>
</context>
<context>
    <name>partita::TeachingController</name>
    <message>
        <source>The model “%1” was taught, but not saved.</source>
        <translation>Das Modell „%1“ wurde angelernt, aber nicht gespeichert.</translation>
    </message>
    <message>
        <source>The model “%1” has not finished learning.</source>
        <translation>Das Modell „%1“ hat noch nicht ausgelernt.</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Zeigen …</translation>
    </message>
    <message>
        <source>“%1” goes on learning; the menu Separation brings its window back.</source>
        <translation>„%1“ lernt weiter; das Menü Trennung holt sein Fenster zurück.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>“%1” has finished learning.</source>
        <translation>„%1“ hat ausgelernt.</translation>
    </message>
    <message>
        <source>Show the Result</source>
        <translation>Ergebnis zeigen</translation>
    </message>
    <message>
        <source>“%1” could not go on learning. %2</source>
        <comment>%2 is a sentence</comment>
        <translation>„%1“ konnte nicht weiterlernen. %2</translation>
    </message>
</context>
<context>
    <name>partita::TeachingParts</name>
    <message numerus="yes">
        <source>about %n s</source>
        <translation>
            <numerusform>etwa %n s</numerusform>
            <numerusform>etwa %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min</source>
        <translation>
            <numerusform>etwa %n min</numerusform>
            <numerusform>etwa %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n h</source>
        <translation>
            <numerusform>etwa %n h</numerusform>
            <numerusform>etwa %n h</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 h %2 min</source>
        <translation>etwa %1 h %2 min</translation>
    </message>
</context>
<context>
    <name>partita::TeachingRun</name>
    <message>
        <source>Teach “%1”</source>
        <translation>„%1“ anlernen</translation>
    </message>
</context>
<context>
    <name>partita::TeachingTrial</name>
    <message>
        <source>Measure how fast this computer learns</source>
        <translation>Messen, wie schnell dieser Rechner lernt</translation>
    </message>
    <message>
        <source>Find a good learning rate</source>
        <translation>Eine gute Lernrate finden</translation>
    </message>
</context>
<context>
    <name>partita::TeachingWizard</name>
    <message>
        <source>Teach Your Own Sounds</source>
        <translation>Eigene Klänge beibringen</translation>
    </message>
    <message>
        <source>Recordings and tags</source>
        <translation>Aufnahmen und Tags</translation>
    </message>
    <message>
        <source>Label check</source>
        <translation>Prüfung der Tags</translation>
    </message>
    <message>
        <source>What to learn</source>
        <translation>Was gelernt wird</translation>
    </message>
    <message>
        <source>Time and schedule</source>
        <translation>Zeit und Lernratenplan</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Add recordings and say what is heard in each: “fan, dog”. The sounds need not be apart; that is what the model learns.</source>
        <translation>Fügen Sie Aufnahmen hinzu und sagen Sie zu jeder auf Englisch, was zu hören ist: „fan, dog“. Die Klänge müssen nicht getrennt vorliegen; sie zu trennen lernt das Modell.</translation>
    </message>
    <message>
        <source>Choose the model to build on and what it learns from your recordings.</source>
        <translation>Wählen Sie das Modell, auf dem aufgebaut wird, und was es aus Ihren Aufnahmen lernt.</translation>
    </message>
    <message>
        <source>More steps learn more and take longer. The rate says how much each step changes.</source>
        <translation>Mehr Schritte lehren mehr und dauern länger. Die Rate sagt, wie viel jeder Schritt ändert.</translation>
    </message>
    <message>
        <source>A checkpoint is kept every minute. The run goes on when this window is closed.</source>
        <translation>Jede Minute wird ein Zwischenstand gesichert. Der Lauf geht weiter, wenn dieses Fenster geschlossen wird.</translation>
    </message>
    <message>
        <source>Compare before and after, then save the model: window and partita-cli find it by its name.</source>
        <translation>Vergleichen Sie vorher und nachher, dann speichern Sie das Modell: Fenster und partita-cli finden es unter seinem Namen.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>To the step before</source>
        <translation>Zum vorigen Schritt</translation>
    </message>
    <message>
        <source>There is no model to build on: install one.</source>
        <translation>Es gibt kein Modell, auf dem aufgebaut werden kann: Installieren Sie eines.</translation>
    </message>
    <message>
        <source>The run is being prepared.</source>
        <translation>Der Lauf wird vorbereitet.</translation>
    </message>
    <message>
        <source>Another run is still going on.</source>
        <translation>Ein anderer Lauf ist noch im Gang.</translation>
    </message>
    <message>
        <source>The result comes when the model has finished learning.</source>
        <translation>Das Ergebnis kommt, wenn das Modell ausgelernt hat.</translation>
    </message>
    <message>
        <source>The model is being saved.</source>
        <translation>Das Modell wird gespeichert.</translation>
    </message>
    <message>
        <source>Stop the run before you change what it learns.</source>
        <translation>Halten Sie den Lauf an, bevor Sie ändern, was gelernt wird.</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number and title of a step</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3, the current one</source>
        <translation>Schritt %1 von %2: %3, der aktuelle</translation>
    </message>
    <message>
        <source>&amp;Start Teaching</source>
        <translation>Lernen sta&amp;rten</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>Fert&amp;ig</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>To the next step</source>
        <translation>Zum nächsten Schritt</translation>
    </message>
    <message>
        <source>It is not saved yet; until then it is offered again when you come back.</source>
        <translation>Es ist noch nicht gespeichert; bis dahin wird es Ihnen wieder angeboten, wenn Sie zurückkommen.</translation>
    </message>
    <message>
        <source>How long it will take could not be measured. %1</source>
        <comment>%1 is a sentence</comment>
        <translation>Wie lange es dauert, ließ sich nicht messen. %1</translation>
    </message>
    <message>
        <source>There is no model that could listen: install one, or choose another in the settings.</source>
        <translation>Es gibt kein Modell, das zuhören könnte: Installieren Sie eines oder wählen Sie in den Einstellungen ein anderes.</translation>
    </message>
    <message>
        <source>Check the tags</source>
        <translation>Tags prüfen</translation>
    </message>
    <message numerus="yes">
        <source>in use, knows %n sound(s)</source>
        <translation>
            <numerusform>in Gebrauch, kennt %n Klang</numerusform>
            <numerusform>in Gebrauch, kennt %n Klänge</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the model a name.</source>
        <translation>Geben Sie dem Modell einen Namen.</translation>
    </message>
    <message>
        <source>A name cannot contain “/” or begin with a dot.</source>
        <translation>Ein Name darf kein „/“ enthalten und nicht mit einem Punkt beginnen.</translation>
    </message>
    <message>
        <source>Names that begin with “partita-” belong to the models that come with Partita.</source>
        <translation>Namen, die mit „partita-“ beginnen, gehören den Modellen, die mit Partita kommen.</translation>
    </message>
    <message>
        <source>There is a model of this name already.</source>
        <translation>Es gibt schon ein Modell dieses Namens.</translation>
    </message>
    <message>
        <source>None of the recordings is marked as having one sound alone.</source>
        <translation>Keine der Aufnahmen ist als eine markiert, in der ein Klang allein zu hören ist.</translation>
    </message>
    <message>
        <source>It needs recordings of two sounds, each alone, marked as such.</source>
        <translation>Dazu braucht es Aufnahmen von zwei Klängen, jeweils allein und als solche markiert.</translation>
    </message>
    <message>
        <source>In all of your recordings one sound is heard alone: nothing teaches better.</source>
        <translation>In allen Ihren Aufnahmen ist ein Klang allein zu hören: Nichts lehrt besser.</translation>
    </message>
    <message numerus="yes">
        <source>In %n of your recordings one sound is heard alone; the others are learned from by their tags.</source>
        <translation>
            <numerusform>In %n Ihrer Aufnahmen ist ein Klang allein zu hören; aus den anderen wird anhand ihrer Tags gelernt.</numerusform>
            <numerusform>In %n Ihrer Aufnahmen ist ein Klang allein zu hören; aus den anderen wird anhand ihrer Tags gelernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>In your recordings sounds are heard together, and only their tags are known.</source>
        <translation>In Ihren Aufnahmen sind Klänge zusammen zu hören, und nur ihre Tags sind bekannt.</translation>
    </message>
    <message>
        <source>%1 Nothing is lost: it can go on from the last checkpoint.</source>
        <comment>%1 is a sentence</comment>
        <translation>%1 Nichts ist verloren: Es kann vom letzten Zwischenstand aus weitergehen.</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>The chart is saved as %1.</source>
        <translation>Das Diagramm ist als %1 gespeichert.</translation>
    </message>
    <message>
        <source>The chart could not be written to %1: choose another folder.</source>
        <translation>Das Diagramm konnte nicht nach %1 geschrieben werden: Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>“%1” has finished learning, but was not saved.</source>
        <translation>„%1“ hat ausgelernt, wurde aber nicht gespeichert.</translation>
    </message>
    <message>
        <source>“%1” has not finished learning: %2 of %3 steps are done.</source>
        <translation>„%1“ hat noch nicht ausgelernt: %2 von %3 Schritten sind getan.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Save “%1”</source>
        <translation>„%1“ speichern</translation>
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
    <name>partita::TrainingCurves</name>
    <message>
        <source>Step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Whole recording</source>
        <translation>Ganze Aufnahme</translation>
    </message>
    <message>
        <source>Sum of sounds</source>
        <translation>Summe der Klänge</translation>
    </message>
    <message>
        <source>Sounds like its tag</source>
        <translation>Klingt wie sein Tag</translation>
    </message>
    <message>
        <source>As the base model</source>
        <translation>Wie das Basismodell</translation>
    </message>
    <message>
        <source>Absent is silent</source>
        <translation>Fehlendes ist still</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>Was da ist</translation>
    </message>
    <message>
        <source>Tags by ear</source>
        <translation>Tags nach Gehör</translation>
    </message>
    <message>
        <source>The loss on mixtures that are learned from: each, and their running mean</source>
        <translation>Der Verlust bei Mischungen, aus denen gelernt wird: jeder einzelne und ihr gleitendes Mittel</translation>
    </message>
    <message>
        <source>The loss on recordings that nothing is learned from</source>
        <translation>Der Verlust bei Aufnahmen, aus denen nichts gelernt wird</translation>
    </message>
    <message>
        <source>Asked for by all its tags together a recording comes whole (L_URL)</source>
        <translation>Nach allen ihren Tags zusammen gefragt, kommt eine Aufnahme ganz heraus (L_URL)</translation>
    </message>
    <message>
        <source>The sounds that were taken out of a recording add up to it (L_CRL)</source>
        <translation>Die Klänge, die aus einer Aufnahme herausgeholt wurden, ergeben zusammen wieder die Aufnahme (L_CRL)</translation>
    </message>
    <message>
        <source>What was taken out sounds like its tag to the base model&apos;s ear (L_CNT)</source>
        <translation>Das Herausgeholte klingt für das Gehör des Basismodells wie sein Tag (L_CNT)</translation>
    </message>
    <message>
        <source>Sounds that the base model knows are taken out as it does</source>
        <translation>Klänge, die das Basismodell kennt, werden so herausgeholt, wie es das tut</translation>
    </message>
    <message>
        <source>A sound that is in neither recording is silence</source>
        <translation>Ein Klang, der in keiner der beiden Aufnahmen ist, ergibt Stille</translation>
    </message>
    <message>
        <source>Whether a sound is there, asked by its tag</source>
        <translation>Ob ein Klang da ist, nach seinem Tag gefragt</translation>
    </message>
    <message>
        <source>Which sounds are there, by ear alone</source>
        <translation>Welche Klänge da sind, allein nach Gehör</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Gradient norm</source>
        <translation>Gradientennorm</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>There will be a forecast once enough losses have been measured.</source>
        <translation>Eine Prognose gibt es, sobald genug Verluste gemessen sind.</translation>
    </message>
    <message>
        <source>There will be a forecast once the run has gone on for longer: so far it cannot be told where the loss is heading.</source>
        <translation>Eine Prognose gibt es, wenn der Lauf länger gedauert hat: Noch lässt sich nicht sagen, wohin der Verlust geht.</translation>
    </message>
    <message>
        <source>There will be a forecast once the learning rate has begun to fall: only then can it be told how much that gains.</source>
        <translation>Eine Prognose gibt es, sobald die Lernrate zu fallen begonnen hat: Erst dann lässt sich sagen, wie viel das bringt.</translation>
    </message>
    <message>
        <source>There is no forecast: the losses so far are all alike, or no numbers.</source>
        <translation>Es gibt keine Prognose: Die Verluste bisher sind alle gleich oder keine Zahlen.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Level (dB)</source>
        <translation>Pegel (dB)</translation>
    </message>
    <message>
        <source>Training, mean</source>
        <translation>Training, Mittel</translation>
    </message>
    <message>
        <source>Improvement on mixtures (SDRi)</source>
        <translation>Verbesserung bei Mischungen (SDRi)</translation>
    </message>
    <message>
        <source>Agreement with the base model on sounds it knows</source>
        <translation>Übereinstimmung mit dem Basismodell bei Klängen, die es kennt</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>If annealed now</source>
        <translation>Wenn jetzt abgekühlt wird</translation>
    </message>
    <message>
        <source>Likely range</source>
        <translation>Wahrscheinlicher Bereich</translation>
    </message>
</context>
<context>
    <name>partita::TrainingView</name>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>How wrong the model is; it is to fall</source>
        <translation>Wie falsch das Modell liegt; der Wert soll fallen</translation>
    </message>
    <message>
        <source>How well sounds are separated, in mixtures that nothing is learned from</source>
        <translation>Wie gut Klänge getrennt werden, in Mischungen, aus denen nichts gelernt wird</translation>
    </message>
    <message>
        <source>How far the model moves at each step</source>
        <translation>Wie weit sich das Modell bei jedem Schritt bewegt</translation>
    </message>
    <message>
        <source>How strongly it is pulled at each step; sudden peaks are a bad sign</source>
        <translation>Wie stark es bei jedem Schritt gezogen wird; plötzliche Spitzen sind ein schlechtes Zeichen</translation>
    </message>
    <message>
        <source>What loss the run will end with, by the annealing law of arXiv 2408.11029</source>
        <translation>Mit welchem Verlust der Lauf enden wird, nach dem Gesetz des Abkühlens aus arXiv 2408.11029</translation>
    </message>
    <message>
        <source>Chart to show</source>
        <translation>Welches Diagramm gezeigt wird</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linien</translation>
    </message>
    <message>
        <source>Choose what the chart of the loss shows: also each of its terms</source>
        <translation>Wählen, was das Diagramm des Verlusts zeigt: auch jeden seiner Teile</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Save this chart as a picture or as a table</source>
        <translation>Dieses Diagramm als Bild oder als Tabelle speichern</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>Bild (PNG) …</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>Tabelle (CSV) …</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>Fortschritt des Trainings</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Recordings that could not be read, spikes that were undone, and the like</source>
        <translation>Aufnahmen, die nicht gelesen werden konnten, rückgängig gemachte Ausreißer und Ähnliches</translation>
    </message>
    <message>
        <source>Reading the recordings…</source>
        <translation>Die Aufnahmen werden gelesen …</translation>
    </message>
    <message>
        <source>Getting to know the new sounds…</source>
        <translation>Das Modell macht sich mit den neuen Klängen vertraut …</translation>
    </message>
    <message>
        <source>The training begins…</source>
        <translation>Das Training beginnt …</translation>
    </message>
    <message>
        <source>Writing the model…</source>
        <translation>Das Modell wird geschrieben …</translation>
    </message>
    <message>
        <source>The model is learning</source>
        <translation>Das Modell lernt</translation>
    </message>
    <message>
        <source>Pausing after this step…</source>
        <translation>Pause nach diesem Schritt …</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Annealing: the rate goes to zero, and then it is done</source>
        <translation>Abkühlen: Die Rate geht auf null, danach ist es fertig</translation>
    </message>
    <message>
        <source>Stopping after this step…</source>
        <translation>Hält nach diesem Schritt an …</translation>
    </message>
    <message>
        <source>The model has learned</source>
        <translation>Das Modell hat gelernt</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Go on where it was</source>
        <translation>Dort weitermachen, wo es war</translation>
    </message>
    <message>
        <source>Stop computing for a while; nothing is lost</source>
        <translation>Das Rechnen eine Weile unterbrechen; nichts geht verloren</translation>
    </message>
    <message>
        <source>&amp;Anneal now and finish</source>
        <translation>Jetzt &amp;abkühlen und abschließen</translation>
    </message>
    <message>
        <source>Lower the rate to zero within a few steps, which makes the most of what was learned, and end there</source>
        <translation>Die Rate in wenigen Schritten auf null senken, was aus dem Gelernten das meiste herausholt, und dort enden</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n mixture(s) a step</source>
        <translation>
            <numerusform>%n Mischung pro Schritt</numerusform>
            <numerusform>%n Mischungen pro Schritt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s a step</source>
        <translation>%1 s pro Schritt</translation>
    </message>
    <message>
        <source>You can go on working meanwhile.</source>
        <translation>Sie können inzwischen weiterarbeiten.</translation>
    </message>
    <message>
        <source>Loss %1</source>
        <translation>Verlust %1</translation>
    </message>
    <message>
        <source>SDRi %1 dB</source>
        <translation>SDRi %1 dB</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Schritt %1: %2</translation>
    </message>
    <message>
        <source>Choose lines to show.</source>
        <translation>Wählen Sie Linien, die gezeigt werden sollen.</translation>
    </message>
    <message>
        <source>The first values come after some steps.</source>
        <translation>Die ersten Werte kommen nach einigen Schritten.</translation>
    </message>
    <message>
        <source>Stopped. What was learned so far is kept, and the run can go on.</source>
        <translation>Angehalten. Das bisher Gelernte bleibt erhalten, und der Lauf kann weitergehen.</translation>
    </message>
    <message>
        <source>&amp;Go on learning</source>
        <translation>&amp;Weiterlernen</translation>
    </message>
    <message>
        <source>Let the run go on from its last checkpoint</source>
        <translation>Den Lauf von seinem letzten Zwischenstand aus fortsetzen</translation>
    </message>
    <message>
        <source>End it here. What was learned so far is kept in a checkpoint, and the run can go on later</source>
        <translation>Hier enden. Das bisher Gelernte bleibt in einem Zwischenstand erhalten, und der Lauf kann später weitergehen</translation>
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
    <name>partita::WaveformStrip</name>
    <message>
        <source>Waveform of the recording</source>
        <translation>Wellenform der Aufnahme</translation>
    </message>
    <message>
        <source>Click to play from there; Left and Right move by a second</source>
        <translation>Klicken spielt von dort ab; die Pfeiltasten links und rechts springen um eine Sekunde</translation>
    </message>
</context>
<context>
    <name>partita::WindowActions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen …</translation>
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
    <message>
        <source>&amp;Hear It</source>
        <translation>&amp;Anhören</translation>
    </message>
    <message>
        <source>E&amp;xtract It</source>
        <translation>E&amp;xtrahieren</translation>
    </message>
    <message>
        <source>M&amp;ute It</source>
        <translation>S&amp;tummschalten</translation>
    </message>
    <message>
        <source>&amp;Separate Inside It…</source>
        <translation>&amp;Darin trennen …</translation>
    </message>
    <message>
        <source>It &amp;Belongs to the Selected Lane</source>
        <translation>&amp;Gehört zur ausgewählten Spur</translation>
    </message>
    <message>
        <source>It Does &amp;Not Belong to the Selected Lane</source>
        <translation>Gehört &amp;nicht zur ausgewählten Spur</translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <translation>&amp;Umkehren</translation>
    </message>
    <message>
        <source>&amp;Grow</source>
        <translation>&amp;Erweitern</translation>
    </message>
    <message>
        <source>Shrin&amp;k</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>&amp;Feather</source>
        <translation>Kante &amp;weichzeichnen</translation>
    </message>
    <message>
        <source>Find Simila&amp;r Events</source>
        <translation>Ähnliche Ereignisse &amp;suchen</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Open audio files and sessions</source>
        <translation>Audiodateien und Sitzungen öffnen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>S&amp;peichern</translation>
    </message>
    <message>
        <source>Save the session: lanes, masks, gains and view</source>
        <translation>Die Sitzung speichern: Spuren, Masken, Verstärkung und Ansicht</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Speichern &amp;unter …</translation>
    </message>
    <message>
        <source>&amp;Include the Recording in the Session</source>
        <translation>Aufnahme in der Sitzung &amp;mitspeichern</translation>
    </message>
    <message>
        <source>The session then needs no other file, and is as much larger</source>
        <translation>Die Sitzung braucht dann keine andere Datei und wird um so viel größer</translation>
    </message>
    <message>
        <source>&amp;Find the Recording…</source>
        <translation>Auf&amp;nahme suchen …</translation>
    </message>
    <message>
        <source>Find More &amp;Like This</source>
        <translation>Mehr wie dies &amp;finden</translation>
    </message>
    <message>
        <source>&amp;Also Like This</source>
        <translation>Au&amp;ch wie dies</translation>
    </message>
    <message>
        <source>No&amp;t Like This</source>
        <translation>N&amp;icht wie dies</translation>
    </message>
    <message>
        <source>Sa&amp;ve as a Sound…</source>
        <translation>Als Klang s&amp;peichern …</translation>
    </message>
    <message>
        <source>My Soun&amp;ds…</source>
        <translation>&amp;Meine Klänge …</translation>
    </message>
    <message>
        <source>T&amp;each Your Own Sounds…</source>
        <translation>&amp;Eigene Klänge beibringen …</translation>
    </message>
    <message>
        <source>Teach the model sounds of your own from recordings of which you only say what is in them</source>
        <translation>Dem Modell eigene Klänge beibringen, aus Aufnahmen, zu denen Sie nur sagen, was darin ist</translation>
    </message>
    <message>
        <source>Sho&amp;w the Model&apos;s Mask</source>
        <translation>&amp;Maske des Modells zeigen</translation>
    </message>
    <message>
        <source>C&amp;orrect the Lane</source>
        <translation>Spur ko&amp;rrigieren</translation>
    </message>
    <message>
        <source>Finish &amp;Unfinished Lanes</source>
        <translation>&amp;Unfertige Spuren fertigstellen</translation>
    </message>
    <message>
        <source>Make again what was not finished when the session was saved or Partita was stopped</source>
        <translation>Neu machen, was noch nicht fertig war, als die Sitzung gespeichert oder Partita beendet wurde</translation>
    </message>
</context>
</TS>
