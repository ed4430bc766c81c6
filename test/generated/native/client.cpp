// A client as wrapped message stores have it, against whatever store it is given.
#include "iostx.h"
#include <cstdlib>
#include <cstring>

#define CHECK(expression) do { HRESULT hr_ = (expression); if (hr_ < 0) { *failed = __LINE__; return hr_; } } while (0)
#define MUST(condition) do { if (!(condition)) { *failed = __LINE__; return E_UNEXPECTED; } } while (0)

static long blocks = 0;

extern "C" HRESULT MAPIAllocateBuffer(ULONG size, LPVOID *out) { *out = malloc(size); blocks++; return S_OK; }
extern "C" ULONG MAPIFreeBuffer(LPVOID block) { if (block != nullptr) { free(block); blocks--; } return 0; }
extern "C" long blocks_left() { return blocks; }

static HRESULT finish(IOSTX *iostx, HRESULT result)
{
    HRESULT hr = iostx->SetSyncResult(result);
    return hr < 0 ? hr : iostx->SyncEnd();
}

static HRESULT sync_object(IUnknown *store, IOSTX **out, int *failed)
{
    IPSTX *provider = nullptr;
    CHECK(store->QueryInterface(&IID_IPSTX, (LPVOID *)&provider));
    HRESULT hr = provider->GetSyncObject(out);
    provider->Release();
    return hr;
}

static bool has(SPropValue &value, PROPTAG tag) { return value.ulPropTag == tag; }

/** What an upload has seen. */
struct Seen { int folders, items, reads, moved, deleted; };

static bool is_text(LPSTR text, const char *wanted) { return text != nullptr && strcmp(text, wanted) == 0; }

/** Uploads everything, and counts it; the last folder that something moved to is expected to be called "Archive". */
extern "C" HRESULT upload(IUnknown *store, int *failed, Seen *seen)
{
    IOSTX *iostx = nullptr;
    CHECK(sync_object(store, &iostx, failed));
    CHECK(iostx->InitSync(SYNC_UPLOAD_HIERARCHY | SYNC_UPLOAD_CONTENTS));
    SYNC *sync; UPHIER *hier; SYNCCONT *contents;
    CHECK(iostx->SyncBeg(LR_SYNC, (LPVOID *)&sync));
    sync->ulFlags = UPS_UPLOAD_ONLY;
    CHECK(iostx->SyncBeg(LR_SYNC_UPLOAD_HIERARCHY, (LPVOID *)&hier));
    while (hier->iEnt < hier->cEnt)
    {
        UPFLD *folder;
        CHECK(iostx->SyncBeg(LR_SYNC_UPLOAD_FOLDER, (LPVOID *)&folder));
        MUST(folder->pfld != nullptr && (folder->ulFlags & UPF_NEW));
        struct { ULONG count; PROPTAG tags[1]; } wanted = {1, {PR_DISPLAY_NAME_W}};
        ULONG count = 0; SPropValue *values = nullptr;
        CHECK(folder->pfld->GetProps((LPSPropTagArray)&wanted, 0, &count, &values));
        MUST(count == 1 && has(values[0], PR_DISPLAY_NAME_W) && values[0].Value.lpszW[0] != 0);
        MAPIFreeBuffer(values);
        IMAPIProp *prop = nullptr;
        CHECK(folder->pfld->QueryInterface(&IID_IMAPIProp, (LPVOID *)&prop));
        prop->Release();
        folder->ulFlags |= UPF_OK;
        seen->folders++;
        CHECK(finish(iostx, S_OK));
    }
    hier->ulFlags |= UPH_OK;
    CHECK(finish(iostx, S_OK));
    CHECK(iostx->SyncBeg(LR_SYNC_CONTENTS, (LPVOID *)&contents));
    for (UINT index = 0; index < contents->cEnt; index++)
    {
        UPTBL *table;
        contents->iEnt = index;
        CHECK(iostx->SyncBeg(LR_SYNC_UPLOAD_TABLE, (LPVOID *)&table));
        while (table->rgte[0].iEntMod < table->rgte[0].cEntMod)
        {
            UPMSG *message; ULONG count = 0; SPropValue *values = nullptr;
            CHECK(iostx->SyncBeg(LR_SYNC_UPLOAD_MESSAGE, (LPVOID *)&message));
            MUST(message->pmsg != nullptr);
            MUST(message->pmsg->GetProps(nullptr, 0, &count, &values) >= 0 && count > 2);
            MAPIFreeBuffer(values);
            IStream *stream = nullptr;
            char text[8] = {};
            CHECK(message->pmsg->OpenProperty(PR_INTERNET_CONTENT, &IID_IStream, 0, 0, (LPUNKNOWN *)&stream));
            CHECK(stream->Read((LPBYTE)text, 7, &count));
            MUST(count == 7 && text[0] != 0 && text[6] != 0);
            MUST(stream->Release() == 0);
            message->ulFlags |= UPM_OK;
            seen->items++;
            CHECK(finish(iostx, S_OK));
        }
        if (table->rgte[0].iEntRead < table->rgte[0].cEntRead)
        {
            UPREAD *reads;
            CHECK(iostx->SyncBeg(LR_SYNC_UPLOAD_MESSAGE_READ, (LPVOID *)&reads));
            for (UINT entry = 0; entry < reads->cEnt; entry++, seen->reads++)
            {
                MUST((reads->pupre[entry].ulFlags & UPR_READ) && reads->pupre[entry].skey.globcnt[5] != 0);
                reads->pupre[entry].ulFlags |= UPR_OK;
            }
            CHECK(finish(iostx, S_OK));
            MUST(table->rgte[0].iEntRead == table->rgte[0].cEntRead);
        }
        if (table->rgte[0].iEntDel < table->rgte[0].cEntDel)
        {
            UPDEL *removals;
            CHECK(iostx->SyncBeg(LR_SYNC_UPLOAD_MESSAGE_DEL, (LPVOID *)&removals));
            for (UINT entry = 0; entry < removals->cEnt; entry++)
            {
                UPDELE *removal = &removals->pupde[entry];
                UPMOV *move = removal->pupmov;
                MUST((move != nullptr) == ((removal->ulFlags & UPD_MOV) != 0));
                if (move != nullptr)
                {
                    MUST(removal->binChg.cb > 0 && removal->binPcl.cb > 0 && removal->skeyDst.globcnt[5] != 0);
                    MUST(is_text(move->pszName, "Archive") && table->pupmovHead != nullptr);
                    MUST(memcmp(&move->feid, &table->pupmovHead->feid, sizeof(FEID)) == 0);
                    move->ulFlags |= UPV_DIRTY;
                    move->cEntMov++;
                }
                (move != nullptr ? seen->moved : seen->deleted)++;
                removal->ulFlags |= UPD_OK;
            }
            CHECK(finish(iostx, S_OK));
        }
        table->ulFlags |= UPT_OK;
        CHECK(finish(iostx, S_OK));
    }
    contents->ulFlags |= UPC_OK;
    CHECK(finish(iostx, S_OK));
    sync->ulFlags |= UPS_OK;
    CHECK(finish(iostx, S_OK));
    iostx->Release();
    return S_OK;
}

static unsigned char providerKey[22] = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 0, 0, 0, 0, 0, 1};
static unsigned char itemKey[22] = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 0, 0, 0, 0, 0, 2};
static IOSTX_WCHAR name[] = {'I', 'n', 'b', 'o', 'x', 0};
static unsigned char mime[] = "Subject: hello\r\n\r\n";
static IOSTX_WCHAR header[] = {'S', 'u', 'b', 'j', 'e', 'c', 't', ':', ' ', 'h', 'e', 'l', 'l', 'o', '\r', '\n', '\r', '\n', 0};

static SPropValue binary(PROPTAG tag, unsigned char *bytes, ULONG size)
{
    SPropValue value = {};
    value.ulPropTag = tag;
    value.Value.bin.cb = size;
    value.Value.bin.lpb = bytes;
    return value;
}

static void entry_id(unsigned char *entry)
{
    memset(entry, 0, 70);
    memcpy(entry + 4, &muidProvPrvNST, 16);
    memcpy(entry + 22, providerKey, 22);
    memcpy(entry + 46, itemKey, 22);
}

/** Downloads a folder and an item into the store, or only the header of the item. */
extern "C" HRESULT download(IUnknown *store, int *failed, int header_only)
{
    IOSTX *iostx = nullptr;
    CHECK(sync_object(store, &iostx, failed));
    CHECK(iostx->InitSync(SYNC_DOWNLOAD_HIERARCHY | SYNC_DOWNLOAD_CONTENTS));
    SYNC *sync; DNHIER *hier; SYNCCONT *contents; DNTBL *table;
    CHECK(iostx->SyncBeg(LR_SYNC, (LPVOID *)&sync));
    sync->ulFlags = UPS_DNLOAD_ONLY;
    CHECK(iostx->SyncBeg(LR_SYNC_DOWNLOAD_HIERARCHY, (LPVOID *)&hier));
    CHECK(hier->pxihc->Config(nullptr, 0));
    SPropValue folder[7] = {
        binary(PR_SOURCE_KEY, providerKey, 22), binary(PR_PARENT_SOURCE_KEY, nullptr, 0), binary(PR_CHANGE_KEY, providerKey, 22),
        binary(PR_PREDECESSOR_CHANGE_LIST, nullptr, 0), {}, {}, {}};
    folder[4].ulPropTag = PR_DISPLAY_NAME_W;
    folder[4].Value.lpszW = name;
    folder[5].ulPropTag = PR_COMMENT_W;
    folder[5].Value.lpszW = name;
    folder[6].ulPropTag = PR_LAST_MODIFICATION_TIME;
    CHECK(hier->pxihc->ImportFolderChange(7, folder));
    // A change without its key fails, and the importer says why.
    HRESULT refused = hier->pxihc->ImportFolderChange(1, folder + 4);
    MUST(refused < 0);
    MAPIERROR *error = nullptr;
    CHECK(hier->pxihc->GetLastError(refused, 0, &error));
    MUST(error != nullptr && strlen(error->lpszError) > 4);
    MAPIFreeBuffer(error);
    hier->ulFlags |= DNH_OK;
    MUST(hier->cEntNew == 1);
    CHECK(finish(iostx, S_OK));
    CHECK(iostx->SyncBeg(LR_SYNC_CONTENTS, (LPVOID *)&contents));
    MUST(contents->cEnt == 1);
    contents->iEnt = 0;
    // Published clients enter the upload table first; where there is nothing to upload, they end what they did not enter.
    LPVOID nothing = nullptr;
    HRESULT none = iostx->SyncBeg(LR_SYNC_UPLOAD_TABLE, &nothing);
    if (none >= 0) CHECK(finish(iostx, S_OK));
    CHECK(iostx->SyncBeg(LR_SYNC_DOWNLOAD_TABLE, (LPVOID *)&table));
    CHECK(table->pxicc->Config(nullptr, 0));
    unsigned char entry[70];
    entry_id(entry);
    SPropValue item[3] = {binary(PR_CHANGE_KEY, itemKey, 22), binary(PR_PREDECESSOR_CHANGE_LIST, nullptr, 0), binary(PR_ENTRYID, entry, 70)};
    IMessage *message = nullptr;
    CHECK(table->pxicc->ImportMessageChange(3, item, SYNC_NEW_MESSAGE, &message));
    SPropValue content[1] = {binary(PR_INTERNET_CONTENT, mime, sizeof(mime) - 1)};
    if (header_only)
    {
        content[0].ulPropTag = PR_TRANSPORT_MESSAGE_HEADERS_W;
        content[0].Value.lpszW = header;
    }
    SPropProblemArray *problems = nullptr;
    CHECK(message->SetProps(1, content, &problems));
    MAPIFreeBuffer(problems);
    CHECK(message->SaveChanges(0));
    MUST(message->Release() == 0);
    table->ulFlags |= DNT_OK;
    MUST(table->rgte[0].cEntNew == 1);
    CHECK(finish(iostx, S_OK));
    contents->ulFlags |= UPC_OK;
    CHECK(finish(iostx, S_OK));
    sync->ulFlags |= UPS_OK;
    CHECK(finish(iostx, S_OK));
    iostx->Release();
    return S_OK;
}

/** What must fail, fails, and says why. */
extern "C" HRESULT misuse(IUnknown *store, int *failed, char *text)
{
    IOSTX *iostx = nullptr;
    CHECK(sync_object(store, &iostx, failed));
    LPVOID data = &data;
    HRESULT hr = iostx->SyncBeg(LR_SYNC_UPLOAD_FOLDER, &data);
    MUST(hr < 0 && data == nullptr);
    MAPIERROR *error = nullptr;
    CHECK(iostx->GetLastError(hr, 0, &error));
    if (error != nullptr) strncpy(text, error->lpszError, 255);
    MAPIFreeBuffer(error);
    MUST(iostx->SyncEnd() < 0);
    iostx->Release();
    return hr;
}

template <typename Interface> struct Object : Interface
{
    ULONG references = 1;
    HRESULT STDMETHODCALLTYPE QueryInterface(LPCIID, LPVOID *ppv) override { *ppv = nullptr; return E_NOINTERFACE; }
    ULONG STDMETHODCALLTYPE AddRef() override { return ++references; }
    ULONG STDMETHODCALLTYPE Release() override { return --references; }
};

#define NONE(name) HRESULT STDMETHODCALLTYPE name() override { return E_NOTIMPL; }

/** The bytes of the whole item. */
struct Content : Object<IStream>
{
    ULONG at = 0;
    HRESULT STDMETHODCALLTYPE Read(LPBYTE pv, ULONG cb, ULONG *read) override
    {
        ULONG left = sizeof(mime) - 1 - at;
        *read = cb < left ? cb : left;
        memcpy(pv, mime + at, *read);
        at += *read;
        return S_OK;
    }
    HRESULT STDMETHODCALLTYPE Write(LPBYTE, ULONG, ULONG *) override { return MAPI_E_NO_ACCESS; }
    HRESULT STDMETHODCALLTYPE Seek(LARGE_INTEGER, DWORD, ULARGE_INTEGER *) override { return MAPI_E_NO_SUPPORT; }
    HRESULT STDMETHODCALLTYPE SetSize(ULARGE_INTEGER) override { return MAPI_E_NO_ACCESS; }
    HRESULT STDMETHODCALLTYPE Commit(DWORD) override { return S_OK; }
    NONE(CopyTo) NONE(Revert) NONE(LockRegion) NONE(UnlockRegion) NONE(Stat) NONE(Clone)
};

/** The whole item, which has nothing but its bytes. */
struct Whole : Object<IMessage>
{
    Content content;
    HRESULT STDMETHODCALLTYPE OpenProperty(PROPTAG tag, LPCIID riid, ULONG, ULONG, LPUNKNOWN *out) override
    {
        *out = nullptr;
        if (tag != PR_INTERNET_CONTENT || memcmp(riid, &IID_IStream, 16) != 0) return MAPI_E_NOT_FOUND;
        content.AddRef();
        *out = &content;
        return S_OK;
    }
    HRESULT STDMETHODCALLTYPE GetLastError(HRESULT, ULONG, LPMAPIERROR *out) override { *out = nullptr; return S_OK; }
    HRESULT STDMETHODCALLTYPE SaveChanges(ULONG) override { return MAPI_E_NO_ACCESS; }
    HRESULT STDMETHODCALLTYPE GetProps(LPSPropTagArray, ULONG, ULONG *, LPSPropValue *out) override { *out = nullptr; return MAPI_E_NO_SUPPORT; }
    HRESULT STDMETHODCALLTYPE GetPropList(ULONG, LPSPropTagArray *out) override { *out = nullptr; return MAPI_E_NO_SUPPORT; }
    HRESULT STDMETHODCALLTYPE SetProps(ULONG, LPSPropValue, LPSPropProblemArray *out) override { *out = nullptr; return MAPI_E_NO_ACCESS; }
    HRESULT STDMETHODCALLTYPE DeleteProps(LPSPropTagArray, LPSPropProblemArray *out) override { *out = nullptr; return MAPI_E_NO_ACCESS; }
    HRESULT STDMETHODCALLTYPE SetReadFlag(ULONG) override { return MAPI_E_NO_ACCESS; }
    NONE(CopyTo) NONE(CopyProps) NONE(GetNamesFromIDs) NONE(GetIDsFromNames) NONE(GetAttachmentTable) NONE(OpenAttach) NONE(CreateAttach)
    NONE(DeleteAttach) NONE(GetRecipientTable) NONE(ModifyRecipients) NONE(SubmitMessage)
};

/** Gives the store the whole of the item that it has the header of. */
extern "C" HRESULT complete(IUnknown *store, int *failed)
{
    IOSTX *iostx = nullptr;
    CHECK(sync_object(store, &iostx, failed));
    CHECK(iostx->InitSync(SYNC_DOWNLOAD_CONTENTS));
    unsigned char entry[70];
    entry_id(entry);
    HDRSYNC *hdr;
    CHECK(iostx->SyncHdrBeg(70, (LPENTRYID)entry, (LPVOID *)&hdr));
    MUST(hdr->pupmsg != nullptr && (hdr->pupmsg->ulFlags & UPM_HEADER) && hdr->pmsgFull == nullptr);
    MUST(memcmp(&hdr->pupmsg->meid.ltidMsg, itemKey, 22) == 0 && memcmp(&hdr->feidPar.ltid, providerKey, 22) == 0);
    Whole whole;
    hdr->pmsgFull = &whole;
    hdr->ulFlags |= HSF_OK;
    CHECK(iostx->SetSyncResult(S_OK));
    CHECK(iostx->SyncHdrEnd(nullptr));
    iostx->Release();
    MUST(whole.references == 1 && whole.content.references == 1);
    return S_OK;
}

/** Goes on after failures as published clients do: SetSyncResult and SyncEnd follow also a SyncBeg that has failed. */
extern "C" HRESULT stubborn(IUnknown *store, int *failed)
{
    IOSTX *iostx = nullptr;
    CHECK(sync_object(store, &iostx, failed));
    CHECK(iostx->InitSync(SYNC_UPLOAD_HIERARCHY));
    SYNC *sync; LPVOID nothing = nullptr; UPHIER *hier;
    CHECK(iostx->SyncBeg(LR_SYNC, (LPVOID *)&sync));
    sync->ulFlags = UPS_UPLOAD_ONLY;
    CHECK(iostx->SyncBeg(LR_SYNC_UPLOAD_HIERARCHY, (LPVOID *)&hier));
    MUST(hier->cEnt == 0);
    HRESULT none = iostx->SyncBeg(LR_SYNC_UPLOAD_FOLDER, &nothing);
    MUST(none < 0 && nothing == nullptr);
    // Its state has not begun: this ends the one around it, as a failure.
    CHECK(iostx->SetSyncResult(none));
    CHECK(iostx->SyncEnd());
    CHECK(finish(iostx, none));
    // Nothing is open any more, and the store says so, again and again.
    for (int index = 0; index < 3; index++)
    {
        iostx->SetSyncResult(none);
        MUST(iostx->SyncEnd() < 0);
    }
    // It is as usable as before.
    CHECK(iostx->InitSync(SYNC_UPLOAD_HIERARCHY));
    CHECK(iostx->SyncBeg(LR_SYNC, (LPVOID *)&sync));
    sync->ulFlags = UPS_UPLOAD_ONLY | UPS_OK;
    CHECK(finish(iostx, S_OK));
    iostx->Release();
    return S_OK;
}

/** Begins a state, which must fail, and looks whether the store is where it was. */
extern "C" HRESULT begin_again(IUnknown *store, int *failed)
{
    IOSTX *iostx = nullptr;
    CHECK(sync_object(store, &iostx, failed));
    CHECK(iostx->InitSync(0));
    LPVOID data = &data;
    HRESULT hr = iostx->SyncBeg(LR_SYNC, &data);
    MUST(hr < 0 && data == nullptr);
    MUST(iostx->SyncBeg(LR_SYNC, &data) == hr);
    MUST(iostx->SyncEnd() < 0);
    iostx->Release();
    return hr;
}

/** Calls the store again and again. */
extern "C" HRESULT repeat(IUnknown *store, int *failed, int times)
{
    IOSTX *iostx = nullptr;
    CHECK(sync_object(store, &iostx, failed));
    for (int index = 0; index < times; index++)
    {
        SYNC *sync;
        CHECK(iostx->InitSync(0));
        CHECK(iostx->SyncBeg(LR_SYNC, (LPVOID *)&sync));
        sync->ulFlags = UPS_UPLOAD_ONLY;
        CHECK(finish(iostx, MAPI_E_CANCEL));
    }
    iostx->Release();
    return S_OK;
}
