// libpq, found with and without pkg-config: Debian keeps the header in a folder that only pkg-config adds to the path.
#pragma once
#if __has_include(<libpq-fe.h>)
#include <libpq-fe.h>
#else
#include <postgresql/libpq-fe.h>
#endif
