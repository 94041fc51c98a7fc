// Gives the terminal back when the program crashes.
//
// A signal handler may touch nothing but memory that was set aside before: no Swift string, no array, no global that
// is made on first use. That is why this is C with state of its own, and not Swift.
#pragma once
#include <stddef.h>

// Remembers the terminal's settings. Returns 0, or the error number.
int terminal_guard_save(int descriptor);

// From now on a crash, or an exit that forgot the terminal, writes the bytes to the descriptor given to
// terminal_guard_save, restores the settings, and gives standard error back to `error_descriptor` unless that is
// negative. At most 1024 bytes are kept. Handlers that were there before get the signal afterwards.
void terminal_guard_arm(const char *bytes, size_t length, int error_descriptor);

// Puts the settings back that were remembered, without any bytes.
void terminal_guard_restore_settings(void);

// A crash from now on is nobody's business here.
void terminal_guard_disarm(void);
