// A store with one folder to upload, which takes folders and writes down their names.
#include "iostx.h"
#include <cstdlib>
#include <cstring>

static long blocks = 0;
static long objects = 0;

extern "C" void *take(size_t size) { blocks++; return calloc(1, size); }
extern "C" void give(void *block) { if (block != nullptr) { free(block); blocks--; } }
extern "C" long blocks_left() { return blocks; }
extern "C" long objects_left() { return objects; }

template <typename Interface> struct Object : Interface
{
    ULONG references = 1;
    Object() { objects++; }
    virtual ~Object() { objects--; }
    HRESULT STDMETHODCALLTYPE QueryInterface(LPCIID riid, LPVOID *ppv) override
    {
        bool known = memcmp(riid, &IID_IUnknown, 16) == 0 || is(riid);
        *ppv = known ? this : nullptr;
        if (known) AddRef();
        return known ? S_OK : E_NOINTERFACE;
    }
    virtual bool is(LPCIID riid) = 0;
    ULONG STDMETHODCALLTYPE AddRef() override { return ++references; }
    ULONG STDMETHODCALLTYPE Release() override
    {
        ULONG left = --references;
        if (left == 0) delete this;
        return left;
    }
    HRESULT STDMETHODCALLTYPE GetLastError(HRESULT hr, ULONG, LPMAPIERROR *out) override
    {
        // One block, the text in it: freed at once.
        MAPIERROR *error = (MAPIERROR *)take(sizeof(MAPIERROR) + 32);
        error->lpszError = (LPSTR)(error + 1);
        strcpy(error->lpszError, hr == MAPI_E_NO_ACCESS ? "not today" : "unknown");
        *out = error;
        return S_OK;
    }
};

#define NONE(name) HRESULT STDMETHODCALLTYPE name() override { return E_NOTIMPL; }

struct Folder : Object<IMAPIFolder>
{
    bool is(LPCIID riid) override { return memcmp(riid, &IID_IMAPIFolder, 16) == 0; }
    HRESULT STDMETHODCALLTYPE SaveChanges(ULONG) override { return S_OK; }
    HRESULT STDMETHODCALLTYPE GetProps(LPSPropTagArray tags, ULONG, ULONG *count, LPSPropValue *out) override
    {
        if (tags != nullptr && (tags->cValues != 1 || tags->aulPropTag[0] != PR_DISPLAY_NAME_W)) return MAPI_E_INVALID_PARAMETER;
        SPropValue *value = (SPropValue *)take(sizeof(SPropValue) + 16);
        value->ulPropTag = PR_DISPLAY_NAME_W;
        value->Value.lpszW = (IOSTX_WCHAR *)(value + 1);
        memcpy(value->Value.lpszW, u"Mail", 10);
        *count = 1;
        *out = value;
        return S_OK;
    }
    HRESULT STDMETHODCALLTYPE GetPropList(ULONG, LPSPropTagArray *out) override { *out = nullptr; return S_OK; }
    HRESULT STDMETHODCALLTYPE OpenProperty(PROPTAG, LPCIID, ULONG, ULONG, LPUNKNOWN *out) override { *out = nullptr; return MAPI_E_NO_SUPPORT; }
    HRESULT STDMETHODCALLTYPE SetProps(ULONG, LPSPropValue, LPSPropProblemArray *out) override { *out = nullptr; return S_OK; }
    HRESULT STDMETHODCALLTYPE DeleteProps(LPSPropTagArray, LPSPropProblemArray *out) override { *out = nullptr; return S_OK; }
    HRESULT STDMETHODCALLTYPE CreateMessage(LPCIID, ULONG, LPMESSAGE *out) override { *out = nullptr; return MAPI_E_NO_ACCESS; }
    NONE(CopyTo) NONE(CopyProps) NONE(GetNamesFromIDs) NONE(GetIDsFromNames) NONE(GetContentsTable) NONE(GetHierarchyTable)
    NONE(OpenEntry) NONE(SetSearchCriteria) NONE(GetSearchCriteria) NONE(CopyMessages) NONE(DeleteMessages) NONE(CreateFolder)
    NONE(CopyFolder) NONE(DeleteFolder) NONE(SetReadFlags) NONE(GetMessageStatus) NONE(SetMessageStatus) NONE(SaveContentsSort)
    NONE(EmptyFolder)
};

struct Importer : Object<IExchangeImportHierarchyChanges>
{
    IOSTX_WCHAR last[64] = {};
    bool is(LPCIID riid) override { return memcmp(riid, &IID_IExchangeImportHierarchyChanges, 16) == 0; }
    HRESULT STDMETHODCALLTYPE Config(LPSTREAM stream, ULONG) override
    {
        // A stream of TypeScript's is read as any other.
        if (stream == nullptr) return S_OK;
        BYTE bytes[4] = {}; ULONG read = 0;
        HRESULT hr = stream->Read(bytes, 4, &read);
        return hr < 0 ? hr : read == 3 && bytes[2] == 9 ? S_OK : E_UNEXPECTED;
    }
    HRESULT STDMETHODCALLTYPE UpdateState(LPSTREAM) override { return S_OK; }
    HRESULT STDMETHODCALLTYPE ImportFolderChange(ULONG count, LPSPropValue values) override
    {
        for (ULONG index = 0; index < count; index++)
            if (values[index].ulPropTag == PR_DISPLAY_NAME_W) return values[index].Value.lpszW[0] == u'M' ? S_OK : SYNC_E_CONFLICT;
        return MAPI_E_NO_ACCESS;
    }
    HRESULT STDMETHODCALLTYPE ImportFolderDeletion(ULONG, LPENTRYLIST list) override { return list->cValues == 2 && list->lpbin[1].cb == 22 ? S_OK : E_UNEXPECTED; }
};

struct Store : Object<IOSTX>
{
    UINT state[8] = {};
    int depth = 0;
    HRESULT result = S_OK;
    SYNC sync = {};
    UPHIER hier = {};
    UPFLD folder = {};
    DNHIER down = {};
    bool is(LPCIID riid) override { return memcmp(riid, &IID_IOSTX, 16) == 0; }
    HRESULT STDMETHODCALLTYPE InitSync(ULONG) override { return S_OK; }
    HRESULT STDMETHODCALLTYPE SyncBeg(UINT next, LPVOID *out) override
    {
        *out = nullptr;
        if (next == LR_SYNC) { sync = SYNC(); sync.pwzPath = (LPWSTR)u"C:\\store.ost"; *out = &sync; }
        else if (next == LR_SYNC_UPLOAD_HIERARCHY) { hier = UPHIER(); hier.cEnt = 1; *out = &hier; }
        else if (next == LR_SYNC_UPLOAD_FOLDER) { folder = UPFLD(); folder.ulFlags = UPF_NEW; folder.pfld = new Folder(); folder.feid.ltid.globcnt[5] = 7; *out = &folder; }
        else if (next == LR_SYNC_DOWNLOAD_HIERARCHY) { down = DNHIER(); down.pxihc = new Importer(); *out = &down; }
        else return MAPI_E_NO_ACCESS;
        state[depth++] = next;
        return S_OK;
    }
    HRESULT STDMETHODCALLTYPE SetSyncResult(HRESULT hr) override { result = hr; return S_OK; }
    HRESULT STDMETHODCALLTYPE SyncEnd() override
    {
        UINT ended = state[--depth];
        if (ended == LR_SYNC_UPLOAD_FOLDER)
        {
            if (result >= 0 && (folder.ulFlags & UPF_OK)) hier.iEnt++;
            folder.pfld->Release();
        }
        if (ended == LR_SYNC_DOWNLOAD_HIERARCHY) down.pxihc->Release();
        return S_OK;
    }
    HRESULT STDMETHODCALLTYPE SyncHdrBeg(ULONG, LPENTRYID, LPVOID *out) override { *out = nullptr; return MAPI_E_NO_SUPPORT; }
    HRESULT STDMETHODCALLTYPE SyncHdrEnd(LPMAPIPROGRESS) override { return MAPI_E_NO_SUPPORT; }
    HRESULT STDMETHODCALLTYPE Placeholder10() override { return E_NOTIMPL; }
};

extern "C" IOSTX *make_store() { return new Store(); }
extern "C" ULONG release_store(IOSTX *store) { return store->Release(); }
