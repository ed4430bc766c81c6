// A gauge, and somebody who reads one: whatever gauge.idl declares, in both directions.
#include "iostx.h"
#include <cstring>

#define MUST(condition) do { if (!(condition)) return __LINE__; } while (0)

static long gauges = 0;

extern "C" long gauges_left() { return gauges; }

static iostx_uint64 far_of(FILETIME time) { return ((iostx_uint64)time.dwHighDateTime << 32) | time.dwLowDateTime; }

static FILETIME time_of(iostx_uint64 value)
{
    FILETIME time;
    time.dwLowDateTime = (DWORD)value;
    time.dwHighDateTime = (DWORD)(value >> 32);
    return time;
}

struct Gauge final : IGauge
{
    ULONG references = 1;
    iostx_int64 total = 0;
    BOOL on = 0;

    Gauge() { gauges++; }
    HRESULT STDMETHODCALLTYPE QueryInterface(LPCIID, LPVOID *out) override { *out = nullptr; return E_NOINTERFACE; }
    ULONG STDMETHODCALLTYPE AddRef() override { return ++references; }
    ULONG STDMETHODCALLTYPE Release() override
    {
        ULONG left = --references;
        if (left == 0) { gauges--; delete this; }
        return left;
    }
    HRESULT STDMETHODCALLTYPE Add(iostx_int64 first, DWORD between, iostx_uint64 second, FILETIME ft, iostx_int64 *sum) override
    {
        if (between == 0) return E_INVALIDARG;
        *sum = total = (iostx_int64)((iostx_uint64)first + between + second + far_of(ft));
        return S_OK;
    }
    HRESULT STDMETHODCALLTYPE Count(DWORD *count) override
    {
        if (*count == 9) { *count = 1; return E_INVALIDARG; }
        ++*count;
        return S_OK;
    }
    HRESULT STDMETHODCALLTYPE Double(iostx_int64 *value) override { *value *= 2; return S_OK; }
    HRESULT STDMETHODCALLTYPE Switch(BOOL *value) override { BOOL before = on; on = *value; *value = before; return S_OK; }
    HRESULT STDMETHODCALLTYPE Move(MARK *mark, LONG by) override
    {
        mark->wNumber++;
        mark->dHeight += by;
        mark->ftMade = time_of(far_of(mark->ftMade) + 1);
        for (BYTE &one : mark->abName) one ^= 0xff;
        mark->allFar[1] = -mark->allFar[0];
        mark->id.Data1++;
        return S_OK;
    }
    HRESULT STDMETHODCALLTYPE Raise(BYTE *bytes, DWORD count) override
    {
        for (DWORD index = 0; index < count; index++) bytes[index]++;
        return S_OK;
    }
    iostx_int64 STDMETHODCALLTYPE Total() override { return total; }
    iostx_uint64 STDMETHODCALLTYPE Limit(DWORD less) override { return ~(iostx_uint64)0 - less; }
    BOOL STDMETHODCALLTYPE IsOn() override { return on; }
    SHOWN STDMETHODCALLTYPE Shown() override { return SHOWN_ALL; }
    LONG STDMETHODCALLTYPE Below() override { return -70000; }
    DWORD STDMETHODCALLTYPE Large(DWORD *again) override { return *again = 0xfffffff0; }
    short STDMETHODCALLTYPE Small() override { return -300; }
    BYTE STDMETHODCALLTYPE Tiny() override { return 250; }
    char STDMETHODCALLTYPE Letter() override { return (char)0xe9; }
    IOSTX_WCHAR STDMETHODCALLTYPE WideLetter() override { return 0xfffd; }
    iostx_double STDMETHODCALLTYPE Mean() override { return 0.1; }
    float STDMETHODCALLTYPE Rough() override { return -0.5f; }
    void STDMETHODCALLTYPE Reset() override { total = 0; on = 0; }
    HRESULT STDMETHODCALLTYPE Swap(IGauge **) override { return E_NOTIMPL; }
    HRESULT STDMETHODCALLTYPE Place(MARK) override { return E_NOTIMPL; }
    HRESULT STDMETHODCALLTYPE Tell(TOLD *) override { return E_NOTIMPL; }
    LPVOID STDMETHODCALLTYPE Handle() override { return this; }
    HRESULT STDMETHODCALLTYPE Judge(const HRESULT given, HRESULT *again) override { *again = given; return S_OK; }
    LONG STDMETHODCALLTYPE Weigh(WORD left, LONG right) override { return left + right; }
    HRESULT STDMETHODCALLTYPE Compare(LONG *first, BYTE *second, DWORD count, DWORD *alike) override
    {
        *alike = 0;
        for (DWORD index = 0; index < count; index++) *alike += first[index] == second[index];
        return S_OK;
    }
};

extern "C" IGauge *make_gauge() { return new Gauge(); }
extern "C" ULONG release_gauge(IGauge *gauge) { return gauge->Release(); }

/** Reads a gauge that does what the one above does; tells the line where it does not. */
extern "C" int read_gauge(IGauge *gauge)
{
    iostx_int64 sum = 1;
    MUST(gauge->Add(-5000000000, 7, 1, time_of(0x100000000), &sum) == S_OK && sum == -5000000000 + 8 + 0x100000000);
    MUST(gauge->Total() == sum && sum < 0);
    // As far as 64 bits go: no number of JavaScript holds these.
    MUST(gauge->Add((iostx_int64)((iostx_uint64)1 << 63), 1, 0, time_of(0), &sum) == S_OK);
    MUST(sum == (iostx_int64)(((iostx_uint64)1 << 63) + 1) && gauge->Total() == sum);
    MUST(gauge->Add(0, 1, 0xfffffffffffffff0, time_of(3), &sum) == S_OK && sum == -12);
    MUST(gauge->Add(0, 0, 0, time_of(0), &sum) == E_INVALIDARG && sum == -12);
    DWORD count = 4;
    MUST(gauge->Count(&count) == S_OK && count == 5);
    count = 9;
    MUST(gauge->Count(&count) == E_INVALIDARG && count == 9);
    iostx_int64 value = -4611686018427387903;
    MUST(gauge->Double(&value) == S_OK && value == -9223372036854775806);
    BOOL on = 1;
    MUST(gauge->Switch(&on) == S_OK && on == 0 && gauge->IsOn() == 1);
    MARK mark;
    memset(&mark, 0, sizeof mark);
    mark.wNumber = 0xfffe;
    mark.dHeight = 1.5;
    mark.ftMade = time_of(0xffffffff);
    memcpy(mark.abName, "\1\2\3\4\5\6", 6);
    mark.allFar[0] = 5000000000;
    mark.id.Data1 = 41;
    mark.id.Data4[7] = 9;
    MUST(gauge->Move(&mark, -3) == S_OK && mark.wNumber == 0xffff && mark.dHeight == -1.5);
    MUST(far_of(mark.ftMade) == 0x100000000 && memcmp(mark.abName, "\xfe\xfd\xfc\xfb\xfa\xf9", 6) == 0);
    MUST(mark.allFar[0] == 5000000000 && mark.allFar[1] == -5000000000 && mark.id.Data1 == 42 && mark.id.Data4[7] == 9);
    BYTE bytes[5] = {1, 2, 3, 255, 77};
    MUST(gauge->Raise(bytes, 4) == S_OK && memcmp(bytes, "\2\3\4\0\x4d", 5) == 0);
    MUST(gauge->Limit(1) == 0xfffffffffffffffe && gauge->Limit(0xffffffff) == 0xffffffff00000000);
    MUST(gauge->Shown() == SHOWN_ALL && gauge->Below() == -70000);
    DWORD again = 0;
    MUST(gauge->Large(&again) == 0xfffffff0 && again == 0xfffffff0);
    MUST(gauge->Small() == -300 && gauge->Tiny() == 250 && gauge->Letter() == (char)0xe9 && gauge->WideLetter() == 0xfffd);
    MUST(gauge->Mean() == 0.1 && gauge->Rough() == -0.5f);
    HRESULT judged = 0;
    MUST(gauge->Judge(E_NOTIMPL, &judged) == S_OK && judged == E_NOTIMPL);
    MUST(gauge->Weigh(0xffff, -1) == 0xfffe);
    LONG first[3] = {1, -2, 3};
    BYTE second[3] = {1, 2, 3};
    DWORD alike = 0;
    MUST(gauge->Compare(first, second, 3, &alike) == S_OK && alike == 2);
    gauge->Reset();
    MUST(gauge->Total() == 0 && gauge->IsOn() == 0);
    return 0;
}

/** Reads a gauge whose methods all throw; tells the line where something but a failure, or nothing, comes. */
extern "C" int read_broken(IGauge *gauge)
{
    iostx_int64 sum = 5;
    MUST(gauge->Add(1, 1, 1, time_of(0), &sum) < 0 && sum == 5);
    DWORD count = 4, again = 6;
    MUST(gauge->Count(&count) < 0 && count == 4);
    MUST(gauge->Total() == 0 && gauge->Limit(1) == 0 && gauge->IsOn() == 0 && gauge->Shown() == SHOWN_NOTHING);
    MUST(gauge->Large(&again) == 0 && again == 6);
    MUST(gauge->Below() == 0 && gauge->Small() == 0 && gauge->Tiny() == 0 && gauge->Mean() == 0 && gauge->Rough() == 0);
    gauge->Reset();
    return 0;
}

/** Reads a gauge that does not know numbers. */
extern "C" int guess(IGauge *gauge)
{
    MUST(gauge->Total() == 0 && gauge->Limit(1) == 0 && gauge->Mean() == 0);
    return 0;
}

/** Asks for a pointer, which cannot be passed. */
extern "C" int take_handle(IGauge *gauge) { return gauge->Handle() != nullptr; }

/** Gives nothing where there is something to read from. */
extern "C" HRESULT raise_nothing(IGauge *gauge) { return gauge->Raise(nullptr, 4); }

/** Calls methods that only C cannot tell from each other. */
extern "C" int read_and_write(IReader *reader, IWriter *writer)
{
    DWORD value = 0;
    IOSTX_WCHAR words[] = {'h', 'i', 0};
    MUST(reader->Value(&value) == S_OK && value == 7);
    MUST(writer->Value(words) == S_OK && words[0] == 'h' && words[1] == 'i');
    return 0;
}

/** Asks for what cannot be passed. */
extern "C" HRESULT swap_gauge(IGauge *gauge) { IGauge *other = nullptr; return gauge->Swap(&other); }

/** Leaves out what it does not want to tell. */
extern "C" HRESULT count_nothing(IGauge *gauge) { return gauge->Count(nullptr); }
