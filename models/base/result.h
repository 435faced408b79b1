// SPDX-License-Identifier: GPL-3.0-or-later
// Errors as values. A function that can fail for a reason outside the program returns Result<T>; the error carries a code
// for programs and one sentence for people: what, which file, what to do. Any thread.
#pragma once

#include <cassert>
#include <optional>
#include <string>
#include <utility>
#include <variant>

#include "models/base/sentence.h"

namespace partita {

enum class ErrorCode {
    NotFound,         ///< a file or name does not exist
    PermissionDenied, ///< exists, but may not be read or written
    AlreadyExists,    ///< would overwrite something
    InvalidFormat,    ///< not what it claims to be: corrupt, truncated, not audio, bad JSON
    InvalidData,      ///< well-formed, but the content is unusable (NaN samples, empty file)
    InvalidArgument,  ///< the caller asked for something that makes no sense
    Unsupported,      ///< makes sense, but this build or format cannot do it
    UnknownSound,     ///< the query names no known sound
    NoSpace,          ///< the disk is full
    IoError,          ///< any other failure of reading or writing
    DeviceUnavailable,///< the wanted compute or audio device is not there
    OutOfMemory,
    Cancelled,        ///< the caller asked to stop: an outcome, not a fault
    Internal
};

/// Stable lower-case name of a code, for JSON and logs: "not-found", "no-space" ...
const char *errorCodeName(ErrorCode code);

struct Error {
    Error() = default;
    /// What a person may meet is a Sentence::tr(); only text that is nobody's to translate, such as of an exception, is plain.
    Error(ErrorCode what, Sentence why) : code(what), sentence(std::move(why)), message(sentence.english()) {}

    ErrorCode code = ErrorCode::Internal;
    Sentence sentence;   ///< one sentence, with the file where there is one
    std::string message; ///< the same in plain English
};

/// A value or an Error (std::expected is C++23).
template <class T>
class [[nodiscard]] Result {
public:
    Result(T value) : state_(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : state_(std::in_place_index<1>, std::move(error)) {}

    bool ok() const { return state_.index() == 0; }
    explicit operator bool() const { return ok(); }

    T &value() & { assert(ok()); return *std::get_if<0>(&state_); }
    const T &value() const & { assert(ok()); return *std::get_if<0>(&state_); }
    T &&value() && { assert(ok()); return std::move(*std::get_if<0>(&state_)); }
    T &operator*() & { return value(); }
    const T &operator*() const & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }

    const Error &error() const { assert(!ok()); return *std::get_if<1>(&state_); }

private:
    std::variant<T, Error> state_;
};

/// Success without a value, or an Error.
template <>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error) : error_(std::move(error)) {}
    bool ok() const { return !error_; }
    explicit operator bool() const { return ok(); }
    const Error &error() const { assert(error_); return *error_; }

private:
    std::optional<Error> error_;
};

} // namespace partita
