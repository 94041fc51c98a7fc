#include "CTerminalGuard.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

#define CRASHES 6
static const int crashes[CRASHES] = {SIGSEGV, SIGILL, SIGTRAP, SIGBUS, SIGFPE, SIGABRT};
static struct sigaction previous[CRASHES];
static struct termios settings;
static char bytes_kept[1024];
static size_t bytes_length;
static int terminal = -1;
static int error_kept = -1;
static volatile sig_atomic_t armed;
static int exit_registered;

static void give_back(void) {
    size_t done = 0;
    while (done < bytes_length) {
        ssize_t written = write(terminal, bytes_kept + done, bytes_length - done);
        if (written <= 0) break;
        done += (size_t)written;
    }
    tcsetattr(terminal, TCSANOW, &settings);
    if (error_kept >= 0) dup2(error_kept, STDERR_FILENO);
}

static void restore_handlers(void) {
    for (int i = 0; i < CRASHES; i++) sigaction(crashes[i], &previous[i], NULL);
}

static void crashed(int number, siginfo_t *info, void *context) {
    (void)context;
    int error = errno;
    if (armed) {
        armed = 0;
        give_back();
    }
    restore_handlers();
    // A handler that asks whoever stands at the counter for a key finds nobody: it prints what it knows, and ends.
    int nobody = open("/dev/null", O_RDONLY);
    if (nobody >= 0) dup2(nobody, STDIN_FILENO);
    errno = error;
    // A fault happens again on return and meets the handler that was there before. What was sent from outside, or by
    // abort, tells nothing worth a report, and is what the program dies of.
    if (info != NULL && info->si_code > 0) return;
    signal(number, SIG_DFL);
    raise(number);
}

static void left(void) {
    if (!armed) return;
    armed = 0;
    give_back();
}

int terminal_guard_save(int descriptor) {
    terminal = descriptor;
    return tcgetattr(descriptor, &settings) == 0 ? 0 : errno;
}

void terminal_guard_arm(const char *bytes, size_t length, int error_descriptor) {
    bytes_length = length < sizeof bytes_kept ? length : sizeof bytes_kept;
    memcpy(bytes_kept, bytes, bytes_length);
    error_kept = error_descriptor;
    if (!exit_registered) exit_registered = atexit(left) == 0;
    if (!armed) {
        struct sigaction action;
        memset(&action, 0, sizeof action);
        action.sa_sigaction = crashed;
        // On a stack of its own where the thread has one: a fault may be the end of the ordinary stack.
        action.sa_flags = SA_SIGINFO | SA_ONSTACK;
        sigemptyset(&action.sa_mask);
        for (int i = 0; i < CRASHES; i++) sigaction(crashes[i], &action, &previous[i]);
    }
    armed = 1;
}

void terminal_guard_restore_settings(void) {
    if (terminal >= 0) tcsetattr(terminal, TCSADRAIN, &settings);
}

void terminal_guard_disarm(void) {
    if (!armed) return;
    armed = 0;
    restore_handlers();
}
