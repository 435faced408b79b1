<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>partita::DocumentPage</name>
    <message numerus="yes">
        <source>%n channel(s)</source>
        <translation>
            <numerusform>%n channel</numerusform>
            <numerusform>%n channels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partita::ExportController</name>
    <message numerus="yes">
        <source>%n file(s) written.</source>
        <translation>
            <numerusform>%n file written.</numerusform>
            <numerusform>%n files written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) exported to %1.</source>
        <translation>
            <numerusform>%n file exported to %1.</numerusform>
            <numerusform>%n files exported to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partita::ExportPanel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n file(s)</source>
        <translation>
            <numerusform>Export %n file</numerusform>
            <numerusform>Export %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partita::JobIndicator</name>
    <message numerus="yes">
        <source>%n job(s) failed</source>
        <translation>
            <numerusform>%n job failed</numerusform>
            <numerusform>%n jobs failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partita::JobList</name>
    <message numerus="yes">
        <source>%n active job(s)</source>
        <translation>
            <numerusform>%n active job</numerusform>
            <numerusform>%n active jobs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partita::JobWords</name>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>about %n second left</numerusform>
            <numerusform>about %n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>about %n hour left</numerusform>
            <numerusform>about %n hours left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partita::LabelReviewView</name>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n to decide</numerusform>
            <numerusform>%n to decide</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partita::LearningChoice</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partita::MaskController</name>
    <message numerus="yes">
        <source>%n similar event(s) found and added to what is painted.</source>
        <translation>
            <numerusform>%n similar event found and added to what is painted.</numerusform>
            <numerusform>%n similar events found and added to what is painted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partita::ModelService</name>
    <message numerus="yes">
        <source>The model %1 is loaded. It knows %n sound(s) by name.</source>
        <translation>
            <numerusform>The model %1 is loaded. It knows %n sound by name.</numerusform>
            <numerusform>The model %1 is loaded. It knows %n sounds by name.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partita::QueryBar</name>
    <message numerus="yes">
        <source>Makes %n stem(s): %1</source>
        <translation>
            <numerusform>Makes %n stem: %1</numerusform>
            <numerusform>Makes %n stems: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partita::RecordingTable</name>
    <message numerus="yes">
        <source>%n recording(s)</source>
        <translation>
            <numerusform>%n recording</numerusform>
            <numerusform>%n recordings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n tag</numerusform>
            <numerusform>%n tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new sound(s)</source>
        <translation>
            <numerusform>%n new sound</numerusform>
            <numerusform>%n new sounds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without tags</source>
        <translation>
            <numerusform>%n without tags</numerusform>
            <numerusform>%n without tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held back to check</source>
        <translation>
            <numerusform>%n held back to check</numerusform>
            <numerusform>%n held back to check</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be read</source>
        <translation>
            <numerusform>%n cannot be read</numerusform>
            <numerusform>%n cannot be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partita::RecordingsStep</name>
    <message numerus="yes">
        <source>%n recording(s) without tags will be left out.</source>
        <translation>
            <numerusform>%n recording without tags will be left out.</numerusform>
            <numerusform>%n recordings without tags will be left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) cannot be read and will be left out.</source>
        <translation>
            <numerusform>%n recording cannot be read and will be left out.</numerusform>
            <numerusform>%n recordings cannot be read and will be left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partita::ResultView</name>
    <message numerus="yes">
        <source>The model has learned %n new sound(s)</source>
        <translation>
            <numerusform>The model has learned %n new sound</numerusform>
            <numerusform>The model has learned %n new sounds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s), %1</source>
        <translation>
            <numerusform>%n recording, %1</numerusform>
            <numerusform>%n recordings, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held back to check</source>
        <translation>
            <numerusform>%n held back to check</numerusform>
            <numerusform>%n held back to check</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partita::SessionController</name>
    <message numerus="yes">
        <source>Partita was not closed properly. There is unsaved work on %n recording(s): %1.</source>
        <translation>
            <numerusform>Partita was not closed properly. There is unsaved work on %n recording: %1.</numerusform>
            <numerusform>Partita was not closed properly. There is unsaved work on %n recordings: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partita::TeachingParts</name>
    <message numerus="yes">
        <source>about %n s</source>
        <translation>
            <numerusform>about %n s</numerusform>
            <numerusform>about %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min</source>
        <translation>
            <numerusform>about %n min</numerusform>
            <numerusform>about %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n h</source>
        <translation>
            <numerusform>about %n h</numerusform>
            <numerusform>about %n h</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partita::TeachingWizard</name>
    <message numerus="yes">
        <source>in use, knows %n sound(s)</source>
        <translation>
            <numerusform>in use, knows %n sound</numerusform>
            <numerusform>in use, knows %n sounds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n of your recordings one sound is heard alone; the others are learned from by their tags.</source>
        <translation>
            <numerusform>In %n of your recordings one sound is heard alone; the others are learned from by their tags.</numerusform>
            <numerusform>In %n of your recordings one sound is heard alone; the others are learned from by their tags.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partita::TrainingView</name>
    <message numerus="yes">
        <source>%n mixture(s) a step</source>
        <translation>
            <numerusform>%n mixture a step</numerusform>
            <numerusform>%n mixtures a step</numerusform>
        </translation>
    </message>
</context>
</TS>
