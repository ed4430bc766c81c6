// A store with a few fixed changes to upload, which takes whatever comes down. It forgets a change once that is
// acknowledged, and writes down what it hears.
#include "iostx.h"
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <functional>
#include <map>
#include <string>
#include <vector>

typedef std::string Bytes;

static long blocks = 0;
static long objects = 0;
static Bytes journal;
static Bytes journal_read;

extern "C" void *take(size_t size) { blocks++; return calloc(1, size); }
extern "C" void give(void *block) { if (block != nullptr) { free(block); blocks--; } }
extern "C" long blocks_left() { return blocks; }
extern "C" long objects_left() { return objects; }
/** The lines that were written since the last call. */
extern "C" const char *heard() { journal_read = journal; journal.clear(); return journal_read.c_str(); }

static Bytes format(const char *pattern, ...)
{
    char text[256];
    va_list values;
    va_start(values, pattern);
    vsnprintf(text, sizeof text, pattern, values);
    va_end(values);
    return text;
}
static void tell(const Bytes &line) { journal += line + "\n"; }
static Bytes hex(ULONG value) { return format(" %x", (unsigned)value); }
static Bytes hex(const Bytes &bytes)
{
    Bytes text = " ";
    for (unsigned char one : bytes) text += format("%02x", one);
    return text;
}
static Bytes bytes_of(const void *from, size_t size) { return Bytes((const char *)from, size); }
static Bytes bytes_of(const SBinary &binary) { return bytes_of(binary.lpb, binary.cb); }

/* Keys and identifiers differ in one byte. */

static SKEY source_key(BYTE number)
{
    SKEY key = {};
    for (BYTE index = 0; index < 16; index++) ((BYTE *)&key.guid)[index] = index + 1;
    key.globcnt[5] = number;
    return key;
}
static LTID long_term_id(BYTE number)
{
    LTID id = {};
    SKEY key = source_key(number);
    memcpy(&id, &key, sizeof key);
    return id;
}
static FEID folder_id(BYTE number)
{
    FEID id = {};
    id.muid = muidProvPrvNST;
    id.placeholder = 0x102;
    id.ltid = long_term_id(number);
    return id;
}
static MEID item_id(BYTE folder, BYTE number)
{
    MEID id = {};
    id.muid = muidProvPrvNST;
    id.placeholder = 0x102;
    id.ltidFld = long_term_id(folder);
    id.ltidMsg = long_term_id(number);
    return id;
}

template <typename Interface> struct Referenced : Interface
{
    ULONG references = 1;
    Referenced() { objects++; }
    virtual ~Referenced() { objects--; }
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
};

/** An object that says why it fails. */
template <typename Interface> struct Object : Referenced<Interface>
{
    HRESULT STDMETHODCALLTYPE GetLastError(HRESULT hr, ULONG, LPMAPIERROR *out) override
    {
        // One block, the text in it: freed at once.
        MAPIERROR *error = (MAPIERROR *)take(sizeof(MAPIERROR) + 32);
        error->lpszError = (LPSTR)(error + 1);
        strcpy(error->lpszError, hr == MAPI_E_NO_ACCESS ? "not today" : hr == SYNC_E_CONFLICT ? "changed here, too" : "unknown");
        *out = error;
        return S_OK;
    }
};

#define NONE(name) HRESULT STDMETHODCALLTYPE name() override { return E_NOTIMPL; }

/** What folders and items have in common: properties, each of them as bytes. */
template <typename Interface> struct Properties : Object<Interface>
{
    std::map<PROPTAG, Bytes> values;
    void set(PROPTAG tag, const void *from, size_t size) { values[tag] = bytes_of(from, size); }
    void set(const SPropValue &value)
    {
        const PROPVALUE &from = value.Value;
        switch (value.ulPropTag & 0xFFFF)
        {
            case PT_BINARY: set(value.ulPropTag, from.bin.lpb, from.bin.cb); break;
            case PT_UNICODE:
            {
                size_t length = 0;
                while (from.lpszW[length] != 0) length++;
                set(value.ulPropTag, from.lpszW, length * 2);
                break;
            }
            case PT_SYSTIME: set(value.ulPropTag, &from, 8); break;
            case PT_BOOLEAN: set(value.ulPropTag, &from, 2); break;
            default: set(value.ulPropTag, &from, 4);
        }
    }
    /** Writes a value, and what it points to at `more`. Says how much that is. */
    size_t get(PROPTAG tag, SPropValue *to, char *more)
    {
        const Bytes &from = values[tag];
        to->ulPropTag = tag;
        bool is_text = (tag & 0xFFFF) == PT_UNICODE;
        if (!is_text && (tag & 0xFFFF) != PT_BINARY) { memcpy(&to->Value, from.data(), from.size()); return 0; }
        memcpy(more, from.data(), from.size());
        if (is_text) to->Value.lpszW = (IOSTX_WCHAR *)more;
        else { to->Value.bin.cb = (ULONG)from.size(); to->Value.bin.lpb = (BYTE *)more; }
        return (from.size() + 9) / 8 * 8;
    }
    std::vector<PROPTAG> tags()
    {
        std::vector<PROPTAG> all;
        for (auto &one : values) all.push_back(one.first);
        return all;
    }
    HRESULT STDMETHODCALLTYPE GetProps(LPSPropTagArray wanted, ULONG, ULONG *count, LPSPropValue *out) override
    {
        std::vector<PROPTAG> list = wanted == nullptr ? tags() : std::vector<PROPTAG>(wanted->aulPropTag, wanted->aulPropTag + wanted->cValues);
        size_t size = list.size() * sizeof(SPropValue);
        for (auto &one : values) size += one.second.size() + 16;
        *out = (SPropValue *)take(size);
        *count = (ULONG)list.size();
        char *more = (char *)(*out + list.size());
        HRESULT hr = S_OK;
        for (size_t index = 0; index < list.size(); index++)
        {
            if (values.count(list[index]) != 0) { more += get(list[index], *out + index, more); continue; }
            (*out)[index].ulPropTag = (list[index] & 0xFFFF0000) | PT_ERROR;
            (*out)[index].Value.err = MAPI_E_NOT_FOUND;
            hr = MAPI_W_ERRORS_RETURNED;
        }
        return hr;
    }
    HRESULT STDMETHODCALLTYPE GetPropList(ULONG, LPSPropTagArray *out) override
    {
        std::vector<PROPTAG> all = tags();
        *out = (LPSPropTagArray)take(sizeof(SPropTagArray) + all.size() * sizeof(PROPTAG));
        (*out)->cValues = (ULONG)all.size();
        memcpy((*out)->aulPropTag, all.data(), all.size() * sizeof(PROPTAG));
        return S_OK;
    }
    static void problem(LPSPropProblemArray *out, ULONG index, PROPTAG tag, HRESULT hr)
    {
        if (*out == nullptr) *out = (LPSPropProblemArray)take(sizeof(SPropProblemArray) + 8 * sizeof(SPropProblem));
        (*out)->aProblem[(*out)->cProblem++] = {index, tag, hr};
    }
    /** The size is computed: it cannot be set. */
    HRESULT STDMETHODCALLTYPE SetProps(ULONG count, LPSPropValue list, LPSPropProblemArray *out) override
    {
        *out = nullptr;
        for (ULONG index = 0; index < count; index++)
        {
            PROPTAG tag = list[index].ulPropTag;
            if (tag == PR_MESSAGE_SIZE) { problem(out, index, tag, MAPI_E_COMPUTED); continue; }
            set(list[index]);
            tell("set" + hex(tag) + hex(values[tag]));
        }
        return S_OK;
    }
    HRESULT STDMETHODCALLTYPE DeleteProps(LPSPropTagArray list, LPSPropProblemArray *out) override
    {
        *out = nullptr;
        for (ULONG index = 0; index < list->cValues; index++)
            if (values.erase(list->aulPropTag[index]) == 0) problem(out, index, list->aulPropTag[index], MAPI_E_NOT_FOUND);
        return S_OK;
    }
    NONE(CopyTo) NONE(CopyProps) NONE(GetNamesFromIDs) NONE(GetIDsFromNames)
};

struct Folder : Properties<IMAPIFolder>
{
    Folder() { set(PR_DISPLAY_NAME_W, u"Mail", 8); }
    bool is(LPCIID riid) override { return memcmp(riid, &IID_IMAPIFolder, 16) == 0; }
    HRESULT STDMETHODCALLTYPE SaveChanges(ULONG) override { return S_OK; }
    HRESULT STDMETHODCALLTYPE OpenProperty(PROPTAG, LPCIID, ULONG, ULONG, LPUNKNOWN *out) override { *out = nullptr; return MAPI_E_NO_SUPPORT; }
    HRESULT STDMETHODCALLTYPE CreateMessage(LPCIID, ULONG, LPMESSAGE *out) override { *out = nullptr; return MAPI_E_NO_ACCESS; }
    NONE(GetContentsTable) NONE(GetHierarchyTable) NONE(OpenEntry) NONE(SetSearchCriteria) NONE(GetSearchCriteria)
    NONE(CopyMessages) NONE(DeleteMessages) NONE(CreateFolder) NONE(CopyFolder) NONE(DeleteFolder) NONE(SetReadFlags)
    NONE(GetMessageStatus) NONE(SetMessageStatus) NONE(SaveContentsSort) NONE(EmptyFolder)
};

/** The bytes of one property, which live as long as what has it. */
struct Content : Referenced<IStream>
{
    IUnknown *owner;
    Bytes &bytes;
    size_t at = 0;
    Content(IUnknown *owner, Bytes &bytes) : owner(owner), bytes(bytes) { owner->AddRef(); }
    ~Content() override { owner->Release(); }
    bool is(LPCIID riid) override { return memcmp(riid, &IID_IStream, 16) == 0; }
    HRESULT STDMETHODCALLTYPE Read(LPBYTE to, ULONG size, ULONG *read) override
    {
        size_t left = bytes.size() - at;
        *read = size < left ? size : (ULONG)left;
        memcpy(to, bytes.data() + at, *read);
        at += *read;
        return S_OK;
    }
    HRESULT STDMETHODCALLTYPE Write(LPBYTE from, ULONG size, ULONG *written) override
    {
        bytes.replace(at, size, (const char *)from, size);
        at += size;
        *written = size;
        return S_OK;
    }
    HRESULT STDMETHODCALLTYPE Seek(LARGE_INTEGER distance, DWORD origin, ULARGE_INTEGER *place) override
    {
        long long from = origin == 0 ? 0 : origin == 1 ? (long long)at : (long long)bytes.size(), step = 0;
        memcpy(&step, &distance, 8);
        if (from + step < 0 || from + step > (long long)bytes.size()) return MAPI_E_INVALID_PARAMETER;
        at = (size_t)(from + step);
        step = from + step;
        memcpy(place, &step, 8);
        return S_OK;
    }
    HRESULT STDMETHODCALLTYPE SetSize(ULARGE_INTEGER size) override
    {
        unsigned long long wanted = 0;
        memcpy(&wanted, &size, 8);
        bytes.resize((size_t)wanted);
        return S_OK;
    }
    HRESULT STDMETHODCALLTYPE Commit(DWORD) override { tell("written" + hex(bytes)); return S_OK; }
    NONE(CopyTo) NONE(Revert) NONE(LockRegion) NONE(UnlockRegion) NONE(Stat) NONE(Clone)
};

struct Item : Properties<IMessage>
{
    std::function<void()> saved;
    bool is(LPCIID riid) override { return memcmp(riid, &IID_IMessage, 16) == 0; }
    HRESULT STDMETHODCALLTYPE SaveChanges(ULONG flags) override
    {
        tell("saved" + hex(flags));
        if (saved) saved();
        return S_OK;
    }
    HRESULT STDMETHODCALLTYPE OpenProperty(PROPTAG tag, LPCIID riid, ULONG, ULONG, LPUNKNOWN *out) override
    {
        *out = nullptr;
        if (tag != PR_INTERNET_CONTENT || memcmp(riid, &IID_IStream, 16) != 0) return MAPI_E_NO_SUPPORT;
        *out = new Content(this, values[tag]);
        return S_OK;
    }
    HRESULT STDMETHODCALLTYPE SetReadFlag(ULONG flags) override { tell("read flag" + hex(flags)); return S_OK; }
    NONE(GetAttachmentTable) NONE(OpenAttach) NONE(CreateAttach) NONE(DeleteAttach) NONE(GetRecipientTable)
    NONE(ModifyRecipients) NONE(SubmitMessage)
};

static Item *make_item(BYTE number)
{
    Item *item = new Item();
    char16_t subject[] = u"Item ?";
    subject[5] = u'0' + number % 10;
    LONG size = 100000 + number;
    unsigned short read = 1;
    unsigned long long delivered = 0x81D0123456789ABC;
    Bytes content = format("Subject: item %d\r\n\r\n", number);
    item->set(PR_SUBJECT_W, subject, 12);
    item->set(PR_MESSAGE_SIZE, &size, 4);
    item->set(PR_READ, &read, 2);
    item->set(PR_MESSAGE_DELIVERY_TIME, &delivered, 8);
    item->set(PR_INTERNET_CONTENT, content.data(), content.size());
    return item;
}

/** What came down: the change keys of folders and items, by their source keys. */
typedef std::map<Bytes, Bytes> Known;

static Bytes find(PROPTAG tag, ULONG count, LPSPropValue values)
{
    for (ULONG index = 0; index < count; index++)
        if (values[index].ulPropTag == tag) return bytes_of(values[index].Value.bin);
    return Bytes();
}

/** Names what is listed, forgets it, and counts it. */
static UINT forget(const char *what, ULONG flags, LPENTRYLIST list, Known &known)
{
    UINT found = 0;
    Bytes line = what + hex(flags);
    for (ULONG index = 0; index < list->cValues; index++)
    {
        line += hex(bytes_of(list->lpbin[index]));
        found += (UINT)known.erase(bytes_of(list->lpbin[index]));
    }
    tell(line);
    return found;
}

template <typename Interface> struct Importing : Object<Interface>
{
    HRESULT STDMETHODCALLTYPE Config(LPSTREAM stream, ULONG flags) override
    {
        // A stream of TypeScript's is read as any other.
        BYTE bytes[4] = {}; ULONG read = 0;
        HRESULT hr = stream == nullptr ? S_OK : stream->Read(bytes, 4, &read);
        tell("config" + hex(flags) + hex(bytes_of(bytes, read)));
        if (stream == nullptr || hr < 0) return hr;
        // Numbers of 64 bits come and go whole, negative ones too.
        LARGE_INTEGER distance; ULARGE_INTEGER place;
        static_assert(sizeof distance == 8 && sizeof place == 8, "64 bits");
        long long wanted = -5000000000, found = 0;
        memcpy(&distance, &wanted, 8);
        hr = stream->Seek(distance, 1, &place);
        memcpy(&found, &place, 8);
        return hr < 0 ? hr : found == 0x123456789ABCDEF0 ? S_OK : E_UNEXPECTED;
    }
    HRESULT STDMETHODCALLTYPE UpdateState(LPSTREAM stream) override
    {
        BYTE state[] = {9, 8, 7, 6, 5}; ULONG written = 0;
        ULARGE_INTEGER size; unsigned long long length = 5;
        memcpy(&size, &length, 8);
        HRESULT hr = stream->SetSize(size);
        if (hr >= 0) hr = stream->Write(state, 5, &written);
        if (hr >= 0) hr = stream->Commit(0);
        return hr < 0 ? hr : written == 5 ? S_OK : E_UNEXPECTED;
    }
};

struct FolderImporter : Importing<IExchangeImportHierarchyChanges>
{
    Known &known;
    DNHIER &counts;
    FolderImporter(Known &known, DNHIER &counts) : known(known), counts(counts) {}
    bool is(LPCIID riid) override { return memcmp(riid, &IID_IExchangeImportHierarchyChanges, 16) == 0; }
    HRESULT STDMETHODCALLTYPE ImportFolderChange(ULONG count, LPSPropValue values) override
    {
        Bytes key = find(PR_SOURCE_KEY, count, values), change = find(PR_CHANGE_KEY, count, values);
        if (key.size() != sizeof(SKEY) || change.size() != sizeof(SKEY)) return MAPI_E_INVALID_PARAMETER;
        if (known.count(key) != 0 && known[key] == change) return SYNC_E_IGNORE;
        for (ULONG index = 0; index < count; index++)
            if (values[index].ulPropTag == PR_DISPLAY_NAME_W && values[index].Value.lpszW[0] != u'M') return SYNC_E_CONFLICT;
        (known.count(key) == 0 ? counts.cEntNew : counts.cEntMod)++;
        known[key] = change;
        tell("folder" + hex(key) + hex(find(PR_PARENT_SOURCE_KEY, count, values)));
        return S_OK;
    }
    HRESULT STDMETHODCALLTYPE ImportFolderDeletion(ULONG flags, LPENTRYLIST list) override
    {
        counts.cEntDel += forget("folders deleted", flags, list, known);
        return S_OK;
    }
};

struct ItemImporter : Importing<IExchangeImportContentsChanges>
{
    Known &known;
    DNTBLE *counts;
    ItemImporter(Known &known, DNTBLE *counts) : known(known), counts(counts) {}
    bool is(LPCIID riid) override { return memcmp(riid, &IID_IExchangeImportContentsChanges, 16) == 0; }
    /** The item is known by its source key, or by its entry identifier; it is here once it is saved. */
    HRESULT STDMETHODCALLTYPE ImportMessageChange(ULONG count, LPSPropValue values, ULONG flags, LPMESSAGE *out) override
    {
        *out = nullptr;
        Bytes key = find(PR_SOURCE_KEY, count, values), entry = find(PR_ENTRYID, count, values), change = find(PR_CHANGE_KEY, count, values);
        if (key.empty() && entry.size() == sizeof(MEID)) key = entry.substr(offsetof(MEID, ltidMsg), sizeof(SKEY));
        if (key.size() != sizeof(SKEY) || change.size() != sizeof(SKEY)) return MAPI_E_INVALID_PARAMETER;
        if (known.count(key) != 0 && known[key] == change) return SYNC_E_IGNORE;
        if (key.back() == 0x21) return SYNC_E_CONFLICT;
        tell("item" + hex(flags) + hex(key) + hex(change) + hex(find(PR_PREDECESSOR_CHANGE_LIST, count, values)));
        Item *item = new Item();
        item->saved = [this, key, change, flags]
        {
            DNTBLE &count = counts[(flags & SYNC_ASSOCIATED) != 0];
            ((flags & SYNC_NEW_MESSAGE) ? count.cEntNew : count.cEntMod)++;
            known[key] = change;
        };
        *out = item;
        return S_OK;
    }
    HRESULT STDMETHODCALLTYPE ImportMessageDeletion(ULONG flags, LPENTRYLIST list) override
    {
        counts->cEntDel += forget("items deleted", flags, list, known);
        return S_OK;
    }
    HRESULT STDMETHODCALLTYPE ImportPerUserReadStateChange(ULONG count, LPREADSTATE states) override
    {
        Bytes line = "read";
        UINT found = 0;
        for (ULONG index = 0; index < count; index++)
        {
            Bytes key = bytes_of(states[index].pbSourceKey, states[index].cbSourceKey);
            line += hex(key) + hex(states[index].ulFlags);
            found += (UINT)known.count(key);
        }
        tell(line);
        counts->cEntRead += found;
        return found < count ? MAPI_W_PARTIAL_COMPLETION : S_OK;
    }
    HRESULT STDMETHODCALLTYPE ImportMessageMove(ULONG folder_size, LPBYTE folder, ULONG item_size, LPBYTE item, ULONG list_size, LPBYTE list,
                                                ULONG to_size, LPBYTE to, ULONG change_size, LPBYTE change) override
    {
        tell("moved" + hex(bytes_of(folder, folder_size)) + hex(bytes_of(item, item_size)) + hex(bytes_of(list, list_size)) +
             hex(bytes_of(to, to_size)) + hex(bytes_of(change, change_size)));
        return S_OK;
    }
};

/** Changes that wait for their upload, by number. What a pass has shown is behind `at`, acknowledged or not. */
struct Pending
{
    std::vector<BYTE> numbers;
    size_t at = 0;
    bool is_done() { return at >= numbers.size(); }
    BYTE next() { return numbers[at]; }
    void settle(bool acknowledged)
    {
        if (acknowledged) numbers.erase(numbers.begin() + at);
        else at++;
    }
};

static const UINT NOWHERE = 99;

struct Store : Object<IOSTX>
{
    std::vector<UINT> open;
    bool has_result = false;
    HRESULT result = S_OK;
    /** A state that cannot be begun, or not be left without a failure. */
    UINT broken = NOWHERE;
    bool breaks_at_end = false;
    HRESULT failure = S_OK;

    Pending folders = {{7, 8}}, items = {{0x21, 0x22, 0x23}}, reads = {{0x31, 0x32}}, removals = {{0x41, 0x42}};
    bool is_header = true;
    Known folders_here, items_here;

    SYNC sync = {};
    UPHIER hier = {};
    UPFLD folder = {};
    SYNCCONT contents = {};
    std::vector<BYTE> places;
    UPTBL table = {};
    UPMOV moves[2] = {};
    UPMSG message = {};
    UPREAD read_list = {};
    std::vector<UPREADE> read_entries;
    UPDEL removal_list = {};
    std::vector<UPDELE> removal_entries;
    DNHIER down = {}, down_beside = {};
    DNTBL down_table = {};
    HDRSYNC header = {};
    SKEY change = source_key(0x71);
    Bytes changes = "\x16" + bytes_of(&change, sizeof change);

    bool is(LPCIID riid) override { return memcmp(riid, &IID_IOSTX, 16) == 0; }
    ~Store() override
    {
        result = MAPI_E_CANCEL;
        while (!open.empty()) leave();
    }
    UINT present() { return open.empty() ? (UINT)LR_SYNC_IDLE : open.back(); }
    static SBinary binary(const void *bytes, size_t size) { return {(ULONG)size, (LPBYTE)bytes}; }

    UINT parent_of(UINT state)
    {
        switch (state)
        {
            case LR_SYNC: return LR_SYNC_IDLE;
            case LR_SYNC_UPLOAD_HIERARCHY: case LR_SYNC_CONTENTS: case LR_SYNC_DOWNLOAD_HIERARCHY: return LR_SYNC;
            case LR_SYNC_UPLOAD_FOLDER: return sync.ulFlags & UPS_ONE_FOLDER ? LR_SYNC : LR_SYNC_UPLOAD_HIERARCHY;
            case LR_SYNC_UPLOAD_TABLE: case LR_SYNC_DOWNLOAD_TABLE: return LR_SYNC_CONTENTS;
            case LR_SYNC_UPLOAD_MESSAGE: case LR_SYNC_UPLOAD_MESSAGE_READ: case LR_SYNC_UPLOAD_MESSAGE_DEL: return LR_SYNC_UPLOAD_TABLE;
            default: return NOWHERE;
        }
    }

    HRESULT STDMETHODCALLTYPE InitSync(ULONG flags) override { tell("init" + hex(flags)); return S_OK; }
    HRESULT STDMETHODCALLTYPE SyncBeg(UINT next, LPVOID *out) override
    {
        *out = nullptr;
        if (parent_of(next) != present()) return E_UNEXPECTED;
        if (next == broken && !breaks_at_end) return failure;
        HRESULT hr = fill(next, out);
        if (hr < 0) return hr;
        open.push_back(next);
        has_result = false;
        return S_OK;
    }
    HRESULT fill(UINT state, LPVOID *out)
    {
        switch (state)
        {
            case LR_SYNC: sync = SYNC(); sync.pwzPath = (LPWSTR)u"C:\\store.ost"; *out = &sync; return S_OK;
            case LR_SYNC_UPLOAD_HIERARCHY: hier = UPHIER(); folders.at = 0; hier.cEnt = (UINT)folders.numbers.size(); *out = &hier; return S_OK;
            case LR_SYNC_UPLOAD_FOLDER: *out = &folder; return fill_folder();
            case LR_SYNC_CONTENTS: *out = &contents; return fill_contents();
            case LR_SYNC_UPLOAD_TABLE: *out = &table; return fill_table();
            case LR_SYNC_UPLOAD_MESSAGE: *out = &message; return fill_message();
            case LR_SYNC_UPLOAD_MESSAGE_READ: *out = &read_list; return fill_reads();
            case LR_SYNC_UPLOAD_MESSAGE_DEL: *out = &removal_list; return fill_removals();
            case LR_SYNC_DOWNLOAD_HIERARCHY: down = DNHIER(); down.pxihc = new FolderImporter(folders_here, down); *out = &down; return S_OK;
            default: *out = &down_table; return fill_down_table();
        }
    }
    HRESULT fill_folder()
    {
        if (folders.is_done()) return MAPI_E_NOT_FOUND;
        folder = UPFLD();
        bool is_new = folders.next() == 7;
        folder.ulFlags = is_new ? UPF_NEW : UPF_DEL;
        if (is_new) folder.pfld = new Folder();
        folder.feid = folder_id(folders.next());
        return S_OK;
    }
    /** Two folders, or those of them that the client wants. */
    HRESULT fill_contents()
    {
        contents = SYNCCONT();
        places.clear();
        for (BYTE number : {7, 9})
        {
            FEID id = folder_id(number);
            bool wanted = !(sync.ulFlags & UPS_THESE_FOLDERS);
            for (ULONG index = 0; !wanted && index < sync.pel->cValues; index++)
            {
                wanted = bytes_of(sync.pel->lpbin[index]) == bytes_of(&id, sizeof id);
                if (wanted) tell("wanted" + hex(number) + hex(sync.pulFolderOptions == nullptr ? 0 : sync.pulFolderOptions[index]));
            }
            if (wanted) places.push_back(number);
        }
        contents.cEnt = (UINT)places.size();
        return S_OK;
    }
    static LPSTR name_of(BYTE folder) { return (LPSTR)(folder == 7 ? "Mail" : "Entw\xfcrfe"); }
    static bool is_hidden(BYTE number) { return number == 0x23 || number == 0x32 || number == 0x41; }
    HRESULT fill_table()
    {
        if (contents.iEnt >= contents.cEnt) return MAPI_E_NOT_FOUND;
        table = UPTBL();
        BYTE place = places[contents.iEnt];
        table.pszName = name_of(place);
        table.feid = folder_id(place);
        if (place != 7 || (sync.ulFlags & UPS_DNLOAD_ONLY)) return S_OK;
        items.at = reads.at = removals.at = 0;
        for (BYTE number : items.numbers) table.rgte[is_hidden(number)].cEntMod++;
        for (BYTE number : reads.numbers) table.rgte[is_hidden(number)].cEntRead++;
        for (BYTE number : removals.numbers) table.rgte[is_hidden(number)].cEntDel++;
        table.cEnt = (UINT)(items.numbers.size() + reads.numbers.size() + removals.numbers.size());
        table.pupmovHead = moves;
        moves[0] = moves[1] = UPMOV();
        moves[0].pszName = (LPSTR)"Archive"; moves[0].feid = folder_id(10); moves[0].pupmovNext = &moves[1];
        moves[1].pszName = (LPSTR)"Lists"; moves[1].feid = folder_id(11);
        return S_OK;
    }
    HRESULT fill_message()
    {
        if (items.is_done()) return MAPI_E_NOT_FOUND;
        BYTE number = items.next();
        message = UPMSG();
        message.ulFlags = number == 0x21 ? UPM_NEW : number == 0x22 ? UPM_MOV : UPM_ASSOC | UPM_MOD_PROPS;
        message.pmsg = make_item(number);
        message.meid = item_id(7, number);
        if (number != 0x22) return S_OK;
        message.feid = folder_id(10);
        message.binChg = binary(&change, sizeof change);
        message.binPcl = binary(changes.data(), changes.size());
        message.skeySrc = source_key(0x52);
        return S_OK;
    }
    HRESULT fill_reads()
    {
        if (reads.is_done()) return MAPI_E_NOT_FOUND;
        read_entries.clear();
        for (BYTE number : reads.numbers) read_entries.push_back({(ULONG)(number == 0x31 ? UPR_READ : UPR_ASSOC), source_key(number)});
        read_list = {read_entries.data(), (UINT)read_entries.size()};
        return S_OK;
    }
    HRESULT fill_removals()
    {
        if (removals.is_done()) return MAPI_E_NOT_FOUND;
        removal_entries.clear();
        for (BYTE number : removals.numbers)
        {
            UPDELE entry = {};
            entry.ulFlags = number == 0x41 ? UPD_ASSOC : UPD_MOV;
            entry.skey = source_key(number);
            if (number == 0x42)
            {
                entry.binChg = binary(&change, sizeof change);
                entry.binPcl = binary(changes.data(), changes.size());
                entry.skeyDst = source_key(0x62);
                entry.pupmov = moves;
            }
            removal_entries.push_back(entry);
        }
        removal_list = {removal_entries.data(), (UINT)removal_entries.size()};
        return S_OK;
    }
    HRESULT fill_down_table()
    {
        if (contents.iEnt >= contents.cEnt) return MAPI_E_NOT_FOUND;
        down_table = DNTBL();
        BYTE place = places[contents.iEnt];
        unsigned long long modified = 0x81D0123456789ABC;
        down_table.pxicc = new ItemImporter(items_here, down_table.rgte);
        down_table.pxihc = new FolderImporter(folders_here, down_beside);
        down_table.pszName = name_of(place);
        memcpy(&down_table.ftLastMod, &modified, 8);
        down_table.ulRights = 0x800007FB;
        down_table.feid = folder_id(place);
        return S_OK;
    }

    HRESULT STDMETHODCALLTYPE SetSyncResult(HRESULT hr) override
    {
        if (open.empty()) return E_UNEXPECTED;
        result = hr;
        has_result = true;
        return S_OK;
    }
    HRESULT STDMETHODCALLTYPE SyncEnd() override
    {
        if (!has_result || present() == LR_SYNC_DOWNLOAD_HEADER) return E_UNEXPECTED;
        return leave();
    }
    HRESULT leave()
    {
        UINT state = present();
        tell("end" + hex(state) + hex(result) + settle(state, result >= 0));
        open.pop_back();
        has_result = false;
        return state == broken && breaks_at_end ? failure : S_OK;
    }
    /** Forgets what was acknowledged, gives back what was held, and says which flags came. */
    Bytes settle(UINT state, bool ok)
    {
        Bytes flags;
        switch (state)
        {
            case LR_SYNC: return hex(sync.ulFlags);
            case LR_SYNC_UPLOAD_HIERARCHY: return hex(hier.ulFlags);
            case LR_SYNC_UPLOAD_FOLDER:
                folders.settle(ok && (folder.ulFlags & UPF_OK));
                hier.iEnt++;
                if (folder.pfld != nullptr) folder.pfld->Release();
                return hex(folder.ulFlags);
            case LR_SYNC_CONTENTS: return hex(contents.ulFlags);
            case LR_SYNC_UPLOAD_TABLE:
                hear_moves();
                if (!(sync.ulFlags & UPS_DNLOAD_ONLY)) contents.iEnt++;
                return hex(table.ulFlags);
            case LR_SYNC_UPLOAD_MESSAGE:
                table.rgte[is_hidden(items.next())].iEntMod++;
                table.iEnt++;
                items.settle(ok && (message.ulFlags & UPM_OK));
                message.pmsg->Release();
                return hex(message.ulFlags);
            case LR_SYNC_UPLOAD_MESSAGE_READ:
                for (UPREADE &entry : read_entries)
                {
                    flags += hex(entry.ulFlags);
                    table.rgte[is_hidden(reads.next())].iEntRead++;
                    table.iEnt++;
                    reads.settle(ok && (entry.ulFlags & UPR_OK));
                }
                return flags;
            case LR_SYNC_UPLOAD_MESSAGE_DEL:
                hear_moves();
                for (UPDELE &entry : removal_entries)
                {
                    flags += hex(entry.ulFlags);
                    table.rgte[is_hidden(removals.next())].iEntDel++;
                    table.iEnt++;
                    removals.settle(ok && (entry.ulFlags & UPD_OK));
                }
                return flags;
            case LR_SYNC_DOWNLOAD_HIERARCHY: down.pxihc->Release(); return hex(down.ulFlags);
            case LR_SYNC_DOWNLOAD_TABLE:
                down_table.pxicc->Release();
                down_table.pxihc->Release();
                contents.iEnt++;
                return hex(down_table.ulFlags);
            default: message.pmsg->Release(); return hex(header.ulFlags);
        }
    }
    /** What the client says of the folders that items were moved to; its objects are there until the state ends. */
    void hear_moves()
    {
        for (UPMOV *move = table.pupmovHead; move != nullptr; move = move->pupmovNext)
        {
            Bytes line = move->pszName + hex(move->ulFlags) + hex(move->cEntMov);
            ULONG count = 0;
            SPropValue *values = nullptr;
            if (move->pfld != nullptr && move->pfld->GetProps(nullptr, 0, &count, &values) >= 0)
            {
                Item copy;
                for (ULONG index = 0; index < count; index++) { copy.set(values[index]); line += hex(copy.values[values[index].ulPropTag]); }
                give(values);
            }
            if (move->pxicc != nullptr) line += hex(move->pxicc->Config(nullptr, SYNC_NORMAL));
            tell(line);
            move->pfld = nullptr;
            move->pxicc = nullptr;
        }
    }

    HRESULT STDMETHODCALLTYPE SyncHdrBeg(ULONG size, LPENTRYID entry, LPVOID *out) override
    {
        *out = nullptr;
        MEID id = item_id(7, 0x24);
        if (!open.empty()) return E_UNEXPECTED;
        if (size != sizeof id) return MAPI_E_INVALID_ENTRYID;
        if (!is_header || memcmp(entry, &id, size) != 0) return MAPI_E_NOT_FOUND;
        message = UPMSG();
        message.ulFlags = UPM_HEADER;
        message.pmsg = make_item(0x24);
        message.meid = id;
        header = HDRSYNC();
        header.pupmsg = &message;
        header.feidPar = folder_id(7);
        *out = &header;
        open.push_back(LR_SYNC_DOWNLOAD_HEADER);
        has_result = false;
        return S_OK;
    }
    HRESULT STDMETHODCALLTYPE SyncHdrEnd(LPMAPIPROGRESS progress) override
    {
        if (!has_result || present() != LR_SYNC_DOWNLOAD_HEADER) return E_UNEXPECTED;
        HRESULT hr = S_OK;
        if (result >= 0 && (header.ulFlags & HSF_OK)) hr = take_whole();
        if (hr >= 0 && progress != nullptr) hr = show(progress);
        HRESULT left = leave();
        return hr < 0 ? hr : left;
    }
    HRESULT take_whole()
    {
        if (header.pmsgFull == nullptr) return MAPI_E_CALL_FAILED;
        is_header = false;
        if (header.pmsgFull == message.pmsg) { tell("the header itself"); return S_OK; }
        IStream *stream = nullptr;
        HRESULT hr = header.pmsgFull->OpenProperty(PR_INTERNET_CONTENT, &IID_IStream, 0, 0, (LPUNKNOWN *)&stream);
        if (hr < 0) { is_header = true; return hr; }
        Bytes content;
        BYTE part[5];
        ULONG read = 0;
        while ((hr = stream->Read(part, sizeof part, &read)) >= 0 && read > 0) content += bytes_of(part, read);
        stream->Release();
        is_header = hr < 0;
        tell("whole" + hex(content));
        return hr;
    }
    static HRESULT show(LPMAPIPROGRESS progress)
    {
        ULONG flags = 0, least = 0, most = 0;
        HRESULT hr = progress->GetFlags(&flags);
        if (hr >= 0) hr = progress->GetMin(&least);
        if (hr >= 0) hr = progress->GetMax(&most);
        tell("progress" + hex(flags) + hex(least) + hex(most));
        if (hr >= 0) hr = progress->SetLimits(nullptr, &most, nullptr);
        return hr < 0 ? hr : progress->Progress(most, 1, 1);
    }
    HRESULT STDMETHODCALLTYPE Placeholder10() override { return E_NOTIMPL; }
};

extern "C" IOSTX *make_store() { journal.clear(); return new Store(); }
extern "C" ULONG release_store(IOSTX *store) { return store->Release(); }
extern "C" void break_store(IOSTX *store, UINT state, int at_end, HRESULT failure)
{
    Store *broken = static_cast<Store *>(store);
    broken->broken = state;
    broken->breaks_at_end = at_end != 0;
    broken->failure = failure;
}
