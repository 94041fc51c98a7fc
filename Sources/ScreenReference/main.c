// What the desk is measured against: a C program that shows the desk's own screens, which were worked out beforehand, and
// does nothing else. Any key shows the next one. So what it needs is what ncurses and the terminal need.
#define _GNU_SOURCE 1
#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { LETTERS = 8, STYLES = 512 };

typedef struct {
    short style;  // -1 in the right half of a wide character
    wchar_t text[LETTERS];
} Cell;

typedef struct {
    int row, column;  // of the cursor, -1 when it is hidden
    Cell *cells;
} Frame;

static int columns, rows, frames, styles;
static attr_t attributes[STYLES];
static Frame *film;

// The bits of an attribute as the file has them: bold, dim, underline, reverse, italic.
static attr_t attribute(int bits) {
    static const attr_t known[] = {A_BOLD, A_DIM, A_UNDERLINE, A_REVERSE, A_ITALIC};
    attr_t result = 0;
    for (int bit = 0; bit < 5; bit++) {
        if (bits & 1 << bit) result |= known[bit];
    }
    return result;
}

static int read_styles(FILE *file) {
    for (int style = 0; style < styles; style++) {
        int foreground, background, bits;
        if (fscanf(file, "%d %d %d\n", &foreground, &background, &bits) != 3) return 0;
        attributes[style] = attribute(bits);
        if (style > 0) init_extended_pair(style, foreground, background);
    }
    return 1;
}

// A line a cell: the number of its style, a blank, its letters.
static int read_cell(FILE *file, Cell *cell) {
    char line[128];
    if (fgets(line, sizeof line, file) == NULL) return 0;
    line[strcspn(line, "\n")] = 0;
    char *text;
    cell->style = (short)strtol(line, &text, 10);
    return *text == ' ' && mbstowcs(cell->text, text + 1, LETTERS - 1) != (size_t)-1;
}

static int read_frame(FILE *file, Frame *frame) {
    if (fscanf(file, "%d %d\n", &frame->row, &frame->column) != 2) return 0;
    frame->cells = calloc((size_t)(rows * columns), sizeof(Cell));
    if (frame->cells == NULL) return 0;
    for (int cell = 0; cell < rows * columns; cell++) {
        if (!read_cell(file, &frame->cells[cell])) return 0;
    }
    return 1;
}

static int read_film(const char *path) {
    FILE *file = fopen(path, "r");
    if (file == NULL) return 0;
    int done = fscanf(file, "%d %d %d %d\n", &columns, &rows, &frames, &styles) == 4 && styles <= STYLES
        && read_styles(file) && (film = calloc((size_t)frames, sizeof(Frame))) != NULL;
    for (int frame = 0; done && frame < frames; frame++) done = read_frame(file, &film[frame]);
    fclose(file);
    return done;
}

static void show(const Frame *frame) {
    for (int row = 0; row < rows; row++) {
        for (int column = 0; column < columns; column++) {
            const Cell *cell = &frame->cells[row * columns + column];
            if (cell->style < 0) continue;
            cchar_t letters;
            int pair = cell->style;
            setcchar(&letters, cell->text, attributes[cell->style], 0, &pair);
            mvadd_wch(row, column, &letters);
        }
    }
    curs_set(frame->row >= 0);
    if (frame->row >= 0) move(frame->row, frame->column);
    refresh();
}

int main(int count, char **arguments) {
    setlocale(LC_CTYPE, "C.UTF-8");
    if (count != 2 || newterm(getenv("TERM"), stdout, stdin) == NULL) return 64;
    start_color();
    use_default_colors();
    raw();
    noecho();
    nonl();
    keypad(stdscr, TRUE);
    int status = read_film(arguments[1]) ? 0 : 65;
    int key = 0;
    for (int frame = 0; status == 0 && key != 'q' && key != ERR; frame = (frame + 1) % frames) {
        show(&film[frame]);
        key = getch();
    }
    endwin();
    return status;
}
