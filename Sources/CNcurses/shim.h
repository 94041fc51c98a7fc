// What Swift cannot take from <curses.h> as it stands: macros with casts, mutable globals, and the wide functions,
// which need a define. Stateless throughout, since every Swift file would get a copy of any state of its own.
#pragma once
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <langinfo.h>
#include <locale.h>
#include <stdint.h>
#include <sys/ioctl.h>
#include <wchar.h>

int wcwidth(wchar_t scalar);  // <wchar.h> hides it when another module has included it without _XOPEN_SOURCE
char *tigetstr(const char *name);  // <term.h> would turn words such as "columns" into macros

// Fills the table with the columns of each scalar in a UTF-8 locale, whatever locale the process is in.
static inline void fifi_scalar_widths(int8_t *widths, int count) {
    locale_t utf8 = newlocale(LC_CTYPE_MASK, "C.UTF-8", (locale_t)0);
    if (utf8 == (locale_t)0) utf8 = newlocale(LC_CTYPE_MASK, "en_US.UTF-8", (locale_t)0);
    if (utf8 == (locale_t)0) return;
    locale_t before = uselocale(utf8);
    for (int scalar = 0; scalar < count; scalar++) widths[scalar] = (int8_t)wcwidth((wchar_t)scalar);
    uselocale(before);
    freelocale(utf8);
}

// Globals that Swift may not read as they are.
static inline WINDOW *fifi_screen(void) { return stdscr; }
static inline int fifi_colors(void) { return COLORS; }
static inline int fifi_color_pairs(void) { return COLOR_PAIRS; }
static inline SCREEN *fifi_open(const char *terminal) { return newterm(terminal, stdout, stdin); }

// Macros with casts.
static const attr_t fifi_bold = A_BOLD;
static const attr_t fifi_dim = A_DIM;
static const attr_t fifi_underline = A_UNDERLINE;
static const attr_t fifi_reverse = A_REVERSE;
static const attr_t fifi_italic = A_ITALIC;

// A string of the terminal's description; NULL where it has none.
static inline const char *fifi_terminfo_string(const char *name) {
    char *value = tigetstr(name);
    return value == (char *)-1 ? NULL : value;
}

static inline const char *fifi_codeset(void) { return nl_langinfo(CODESET); }

// The window's size as the kernel knows it. Returns 0 when it does not.
static inline int fifi_window_size(int descriptor, int *rows, int *columns) {
    struct winsize size;
    if (ioctl(descriptor, TIOCGWINSZ, &size) != 0 || size.ws_row == 0 || size.ws_col == 0) return 0;
    *rows = size.ws_row;
    *columns = size.ws_col;
    return 1;
}

// Makes a cell; a pair may be beyond what fits into an attribute.
static inline int fifi_set_cell(cchar_t *cell, const wchar_t *text, attr_t attributes, int pair) {
    return setcchar(cell, text, attributes, 0, &pair);
}
