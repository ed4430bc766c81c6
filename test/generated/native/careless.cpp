// What the sanitizer must find: otherwise that it finds nothing means nothing.
#include <cstdlib>
#include <cstring>

extern "C" void lose()
{
    // The last of them may still be in a register somewhere, and so would not count as lost.
    for (int index = 0; index < 10; index++)
    {
        void *volatile block = malloc(1234);
        memset(block, 1, 1234);
        block = nullptr;
    }
}

extern "C" int read_past(int index)
{
    volatile char *block = (char *)calloc(1, 16);
    int value = block[index];
    free((void *)block);
    return value;
}
