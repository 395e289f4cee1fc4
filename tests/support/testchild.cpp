// SPDX-License-Identifier: MIT
// A child with selectable behaviour, for tests that need real processes. Its arguments are words that
// are carried out one after the other; WORDS in brackets are carried out by the process they start:
//
//   testchild ignore-term child [ setsid [ ready block ] ready block ] ready block
//
// Every process of it ends by itself after 300 s (SIGALRM, which nothing here ignores).
#include "testchildwords.h"

#include <cstdio>
#include <csignal>
#include <unistd.h>

int main(int argc, char **argv)
{
    testchild::Words words(argv + 1, argv + argc);
    if (words.empty()) {
        std::fputs("usage: testchild WORD…; the words are in tests/support/testchildwords.cpp\n", stderr);
        return 2;
    }
    testchild::programPath = argv[0];
    return testchild::carryOut(words);
}
