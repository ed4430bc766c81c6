// Objects side by side: two stores of one provider, and plain functions by which a test calls objects of TypeScript.
#include "iostx.h"
#include <cstring>

static long objects = 0;

/** A store that enters LR_SYNC, and in it the deletion of one item, which was moved. */
struct Store final : IOSTX
{
    ULONG references = 1;
    SYNC sync;
    UPDEL deletion;
    UPDELE deleted;
    UPMOV move;

    Store()
    {
        objects++;
        memset(&sync, 0, sizeof sync);
        memset(&deletion, 0, sizeof deletion);
        memset(&deleted, 0, sizeof deleted);
        memset(&move, 0, sizeof move);
        deletion.pupde = &deleted;
        deletion.cEnt = 1;
        deleted.pupmov = &move;
    }
    HRESULT STDMETHODCALLTYPE QueryInterface(LPCIID, LPVOID *out) override { *out = nullptr; return E_NOINTERFACE; }
    ULONG STDMETHODCALLTYPE AddRef() override { return ++references; }
    ULONG STDMETHODCALLTYPE Release() override
    {
        ULONG left = --references;
        if (left == 0) { objects--; delete this; }
        return left;
    }
    HRESULT STDMETHODCALLTYPE GetLastError(HRESULT, ULONG, LPMAPIERROR *out) override { *out = nullptr; return S_OK; }
    HRESULT STDMETHODCALLTYPE InitSync(ULONG) override { return S_OK; }
    HRESULT STDMETHODCALLTYPE SyncBeg(UINT state, LPVOID *out) override
    {
        *out = state == LR_SYNC ? (LPVOID)&sync : (LPVOID)&deletion;
        return S_OK;
    }
    HRESULT STDMETHODCALLTYPE SyncEnd() override { return S_OK; }
    HRESULT STDMETHODCALLTYPE SyncHdrBeg(ULONG, LPENTRYID, LPVOID *out) override { *out = nullptr; return MAPI_E_NO_SUPPORT; }
    HRESULT STDMETHODCALLTYPE SyncHdrEnd(LPMAPIPROGRESS) override { return MAPI_E_NO_SUPPORT; }
    HRESULT STDMETHODCALLTYPE SetSyncResult(HRESULT) override { return S_OK; }
    HRESULT STDMETHODCALLTYPE Placeholder10() override { return MAPI_E_NO_SUPPORT; }
};

extern "C" {
IOSTX *make_store() { return new Store(); }
ULONG flags_of(Store *store) { return store->sync.ulFlags; }
/** Uses the folder that the client gave for a moved item, whenever that is. */
HRESULT use_folder(Store *store)
{
    if (store->move.pfld == nullptr) return E_INVALIDARG;
    return store->move.pfld->SaveChanges(0);
}
ULONG release(IUnknown *object) { return object->Release(); }
long objects_left() { return objects; }

HRESULT init(IOSTX *store, ULONG flags) { return store->InitSync(flags); }
HRESULT begin(IOSTX *store, UINT state, LPVOID *out) { return store->SyncBeg(state, out); }
HRESULT end(IOSTX *store) { return store->SyncEnd(); }
HRESULT get_store(IPSTX *provider, IOSTX **out) { return provider->GetSyncObject(out); }
void set_flags(SYNC *sync, ULONG flags) { sync->ulFlags = flags; }
HRESULT read(IStream *stream, LPVOID to, ULONG count, ULONG *found) { return stream->Read((LPBYTE)to, count, found); }
HRESULT properties(IMAPIProp *object, ULONG *count, LPSPropValue *out) { return object->GetProps(nullptr, 0, count, out); }

/** Copies what an object says of a failure: bytes up to a zero, or 16-bit characters where the flags ask for them. */
HRESULT explain(IOSTX *store, HRESULT failure, ULONG flags, LPBYTE to, LPVOID *block)
{
    LPMAPIERROR error = nullptr;
    HRESULT code = store->GetLastError(failure, flags, &error);
    *block = error;
    if (error == nullptr || error->lpszError == nullptr) return code;
    LPBYTE from = (LPBYTE)error->lpszError;
    ULONG width = flags & 0x80000000 ? 2 : 1;
    for (ULONG at = 0; from[at] != 0 || from[at + width - 1] != 0; at += width) memcpy(to + at, from + at, width);
    return code;
}
}
