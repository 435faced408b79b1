#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The demo scene: a violin tune as MIDI, rain as arithmetic, and the mix of both with a voice.

    scene.py midi OUT.mid                    write the violin's part
    scene.py mix VIOLIN.f32 VOICE1.f32 VOICE2.f32 OUT.wav [STEM_DIR]
                                             make the rain, place and balance everything, write 16 bit stereo

The .f32 files are headerless 32-bit float, 44.1 kHz, two channels. Only the Python standard library is used, and every
random number comes from one seed, so that two runs give the same bytes.
"""
import array
import math
import os
import random
import struct
import sys
import wave

SAMPLE_RATE_HZ = 44100
LENGTH_S = 15.0
FRAMES = int(LENGTH_S * SAMPLE_RATE_HZ)
SEED = 20240229

BEAT_S = 0.70
VIOLIN_PROGRAM = 40                      # General MIDI, counted from 0
VOICE_STARTS_S = (2.4, 8.9)              # the two sentences; before, between and after them the voice is silent

VOICE_PAN, VIOLIN_PAN = 0.22, -0.40      # -1 left … 1 right
ACTIVE_DBFS = {"voice": -21.0, "violin": -21.0, "rain": -28.0}
PEAK_DBFS = -3.0

# (beats, MIDI note or None for a rest, loudness 0..1): a tune in D minor, made up for this recording.
TUNE = [
    (1.5, 69, .62), (0.5, 74, .66), (1.5, 77, .80), (0.5, 76, .70), (1.0, 74, .68), (0.5, 73, .64), (0.5, 76, .70),
    (2.0, 69, .60), (1.0, None, 0),
    (0.5, 74, .62), (0.5, 76, .68), (1.0, 77, .76), (1.5, 81, .92), (0.5, 79, .80), (0.5, 77, .74), (0.5, 76, .70),
    (1.0, 79, .80), (0.5, 77, .72), (0.5, 76, .68), (3.0, 74, .66),
]
TUNE_START_S = 0.35


# ---------------------------------------------------------------------------------------------------------------- MIDI

def variable_length(value):
    out = [value & 0x7F]
    while value > 0x7F:
        value >>= 7
        out.insert(0, (value & 0x7F) | 0x80)
    return bytes(out)


def violin_events(rng):
    """(time in ms, order, MIDI bytes). Bow pressure goes to CC 11, a vibrato that sets in late to CC 1."""
    events = [(0, 0, bytes([0xC0, VIOLIN_PROGRAM])), (0, 1, bytes([0xB0, 7, 110])),
              (0, 1, bytes([0xB0, 91, 0])), (0, 1, bytes([0xB0, 93, 0]))]
    start_s = TUNE_START_S
    previous_was_note = False
    for beats, note, loudness in TUNE:
        length_s = beats * BEAT_S
        if note is None:
            start_s += length_s
            previous_was_note = False
            continue
        on_s = max(0.0, start_s + rng.gauss(0.0, 0.008))
        off_s = start_s + length_s + 0.025                     # a small overlap: one bow, two notes
        bend = 8192 + int(rng.gauss(0.0, 3.0) / 200.0 * 8192)  # a player is never exactly in tune (±3 cents)
        on_ms, off_ms = round(on_s * 1000), round(off_s * 1000)
        events.append((on_ms, 2, bytes([0xE0, bend & 0x7F, bend >> 7])))
        events.append((on_ms, 3, bytes([0x90, note, min(127, round(60 + 50 * loudness))])))
        events.append((off_ms, 4, bytes([0x80, note, 0])))
        vibrato_depth = 34 + 26 * loudness if length_s > 0.45 else 12
        for ms in range(on_ms, round((start_s + length_s) * 1000), 20):
            at_s = ms / 1000 - on_s
            attack = 1.0 if previous_was_note else min(1.0, 0.45 + at_s / 0.18)
            swell = 0.80 + 0.20 * math.sin(math.pi * min(1.0, at_s / length_s))
            release = min(1.0, 0.35 + (length_s - at_s) / 0.35) if length_s > 1.2 else 1.0
            events.append((ms, 1, bytes([0xB0, 11, min(127, round(127 * loudness ** 0.5 * attack * swell * release))])))
            late = min(1.0, max(0.0, (at_s - 0.16) / 0.30))
            events.append((ms, 1, bytes([0xB0, 1, round(vibrato_depth * late)])))
        start_s += length_s
        previous_was_note = True
    return sorted(events, key=lambda event: event[:2])


def write_midi(path):
    track, last_ms = b"\x00\xff\x51\x03" + (500000).to_bytes(3, "big"), 0
    for ms, _, message in violin_events(random.Random(SEED)):
        track += variable_length(ms - last_ms) + message
        last_ms = ms
    track += variable_length(1000) + b"\xff\x2f\x00"
    with open(path, "wb") as out:                              # 500 ticks a beat of 0.5 s: one tick is one millisecond
        out.write(b"MThd" + struct.pack(">IHHH", 6, 0, 1, 500) + b"MTrk" + struct.pack(">I", len(track)) + track)


# ---------------------------------------------------------------------------------------------------------------- rain

def biquad(samples, b0, b1, b2, a1, a2):
    x1 = x2 = y1 = y2 = 0.0
    out = array.array("d", bytes(8 * len(samples)))
    for i, x in enumerate(samples):
        y = b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2
        x2, x1, y2, y1 = x1, x, y1, y
        out[i] = y
    return out


def pass_filter(samples, kind, frequency_hz, q=0.707):
    """A second-order low-pass or high-pass (R. Bristow-Johnson's cookbook)."""
    w = 2 * math.pi * frequency_hz / SAMPLE_RATE_HZ
    alpha, c = math.sin(w) / (2 * q), math.cos(w)
    a0 = 1 + alpha
    side = (1 - c) / 2 if kind == "low" else (1 + c) / 2
    middle = (1 - c) if kind == "low" else -(1 + c)
    return biquad(samples, side / a0, middle / a0, side / a0, -2 * c / a0, (1 - alpha) / a0)


def slow_curve(rng, spread_db, step_s):
    """A gain that wanders by about spread_db around 0 dB, a new value every step_s, cosine-interpolated."""
    step = int(step_s * SAMPLE_RATE_HZ)
    knots = [rng.gauss(0.0, spread_db) for _ in range(FRAMES // step + 2)]
    curve = array.array("d", bytes(8 * FRAMES))
    for i in range(FRAMES):
        k, r = divmod(i, step)
        t = 0.5 - 0.5 * math.cos(math.pi * r / step)
        curve[i] = 10 ** ((knots[k] + (knots[k + 1] - knots[k]) * t) / 20)
    return curve


def gains_of(pan):
    angle = (pan + 1) * math.pi / 4
    return math.cos(angle), math.sin(angle)


def add_drop(left, right, at, pan, amplitude, frequency_hz, rise, decay_s, noise, rng):
    """One drop: a bubble that rings at a rising pitch and dies away, with a little splash at its start."""
    gain_l, gain_r = gains_of(pan)
    gain_l, gain_r = gain_l * amplitude, gain_r * amplitude
    phase, fade = rng.uniform(0, 2 * math.pi), math.exp(-1 / (decay_s * SAMPLE_RATE_HZ))
    step, growth = 2 * math.pi * frequency_hz / SAMPLE_RATE_HZ, 1 + rise / SAMPLE_RATE_HZ
    envelope, splash, sine, uniform = 1.0, noise, math.sin, rng.random
    attack = max(4, int(0.12 * decay_s * SAMPLE_RATE_HZ))
    for i in range(at, min(FRAMES, at + int(6 * decay_s * SAMPLE_RATE_HZ))):
        value = envelope * (sine(phase) + splash * (uniform() * 2 - 1))
        if i - at < attack:
            value *= (i - at) / attack
        left[i] += gain_l * value
        right[i] += gain_r * value
        phase += step
        step *= growth
        envelope *= fade
        splash *= fade


def rain(rng):
    """Far rain is filtered noise that wanders slowly; nearer rain is drops, thousands of small and some large ones."""
    common = [rng.gauss(0, 1) for _ in range(FRAMES)]
    channels = []
    for _ in range(2):
        own = [0.45 * shared + 0.89 * rng.gauss(0, 1) for shared in common]
        bed = pass_filter(pass_filter(own, "high", 300, 0.5), "low", 4300, 0.55)
        hush = pass_filter(own, "low", 320, 0.6)               # the roar of the roof
        gust = slow_curve(rng, 0.9, 0.45)
        channels.append(array.array("d", (0.15 * g * (b + 0.8 * h) for b, h, g in zip(bed, hush, gust))))
    left, right = channels
    density = slow_curve(rng, 1.5, 0.7)
    for _ in range(int(1100 * LENGTH_S)):                      # on stone and leaves
        at = rng.randrange(FRAMES)
        frequency_hz = min(13000.0, max(900.0, 4200.0 * math.exp(rng.gauss(0, 0.55))))
        add_drop(left, right, at, rng.uniform(-1, 1), 0.06 * density[at] * min(4.0, rng.paretovariate(2.0)), frequency_hz,
                 rng.uniform(0, 60), rng.uniform(0.0006, 0.0022), 1.6, rng)
    for _ in range(int(22 * LENGTH_S)):                        # on the sill, close by
        at = rng.randrange(FRAMES)
        add_drop(left, right, at, rng.uniform(-0.9, 0.9), 0.22 * rng.uniform(0.4, 1.0) ** 1.5,
                 2300.0 * math.exp(rng.gauss(0, 0.45)), rng.uniform(5, 30), rng.uniform(0.002, 0.006), 0.9, rng)
    left, right = (pass_filter(channel, "low", 7500) for channel in (left, right))   # air and walls dull the whole
    fade = int(0.25 * SAMPLE_RATE_HZ)
    for i in range(fade):
        gain = 0.5 - 0.5 * math.cos(math.pi * i / fade)
        for channel in (left, right):
            channel[i] *= gain
            channel[FRAMES - 1 - i] *= gain
    return left, right


# ----------------------------------------------------------------------------------------------------------------- mix

def read_stereo(path):
    raw = array.array("f")
    with open(path, "rb") as source:
        raw.frombytes(source.read())
    return raw[0::2], raw[1::2]


def placed(parts, pan):
    """Mixes (start in s, left, right) parts into one full-length stereo pair, panned with constant power."""
    gain_l, gain_r = (g * math.sqrt(2) for g in gains_of(pan))
    left, right = (array.array("d", bytes(8 * FRAMES)) for _ in range(2))
    for start_s, part_l, part_r in parts:
        start = int(start_s * SAMPLE_RATE_HZ)
        for i in range(min(len(part_l), FRAMES - start)):
            left[start + i] += gain_l * part_l[i]
            right[start + i] += gain_r * part_r[i]
    fade = int(0.05 * SAMPLE_RATE_HZ)
    for i in range(fade):
        left[FRAMES - 1 - i] *= i / fade
        right[FRAMES - 1 - i] *= i / fade
    return left, right


def active_power(left, right):
    """Mean power of the 20 ms frames that are less than 40 dB below the loudest one."""
    hop = SAMPLE_RATE_HZ // 50
    powers = [sum(left[i] ** 2 + right[i] ** 2 for i in range(at, at + hop)) / (2 * hop)
              for at in range(0, FRAMES - hop, hop)]
    powers = [p for p in powers if p > max(powers) * 1e-4]
    return sum(powers) / len(powers)


def write_wav(path, left, right, rng):
    frames = array.array("h", bytes(4 * FRAMES))
    for i in range(FRAMES):
        for c, channel in enumerate((left, right)):
            dithered = channel[i] * 32767 + rng.random() - rng.random()
            frames[2 * i + c] = max(-32768, min(32767, round(dithered)))
    if sys.byteorder == "big":
        frames.byteswap()
    with wave.open(path, "wb") as out:
        out.setnchannels(2)
        out.setsampwidth(2)
        out.setframerate(SAMPLE_RATE_HZ)
        out.writeframes(frames.tobytes())


def write_mix(violin_path, voice_paths, out_path, stem_dir):
    rng = random.Random(SEED)
    sources = {
        "violin": placed([(0.0, *read_stereo(violin_path))], VIOLIN_PAN),
        "voice": placed([(at, *read_stereo(p)) for at, p in zip(VOICE_STARTS_S, voice_paths)], VOICE_PAN),
        "rain": rain(rng),
    }
    left, right = (array.array("d", bytes(8 * FRAMES)) for _ in range(2))
    for name, (source_l, source_r) in sources.items():
        gain = 10 ** (ACTIVE_DBFS[name] / 20) / math.sqrt(active_power(source_l, source_r))
        for i in range(FRAMES):
            source_l[i] *= gain
            source_r[i] *= gain
            left[i] += source_l[i]
            right[i] += source_r[i]
    peak = max(max(map(abs, left)), max(map(abs, right)))
    gain = 10 ** (PEAK_DBFS / 20) / peak
    for channel in (left, right, *(c for pair in sources.values() for c in pair)):
        for i in range(FRAMES):
            channel[i] *= gain
    write_wav(out_path, left, right, rng)
    if stem_dir:
        for name, (source_l, source_r) in sources.items():
            write_wav(os.path.join(stem_dir, name + ".wav"), source_l, source_r, rng)
    for name, (source_l, source_r) in sources.items():
        print(f"{name:7s} {10 * math.log10(active_power(source_l, source_r)):6.1f} dBFS while it sounds")


def main(arguments):
    if len(arguments) == 2 and arguments[0] == "midi":
        write_midi(arguments[1])
    elif len(arguments) in (5, 6) and arguments[0] == "mix":
        write_mix(arguments[1], arguments[2:4], arguments[4], arguments[5] if len(arguments) == 6 else None)
    else:
        sys.exit(__doc__)


main(sys.argv[1:])
