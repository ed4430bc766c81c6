// Generated from idl/*.idl by `npx iostx generate`. Do not edit: change the IDL and generate again.

/**
 * IOSTX for C (C99 and later) and C++ (C++11 and later).
 *
 * By itself this header needs nothing but <stddef.h>, on any system. On Windows it can stand on the system's headers
 * instead, which then declare what is theirs: include them first, or define, before this header is included, one of
 *
 *   IOSTX_USE_WINDOWS_HEADERS  for <windows.h> and <objidl.h>
 *   IOSTX_USE_MAPI_HEADERS     for <mapix.h>, too
 *   IOSTX_USE_EDK_HEADERS      for <EdkMdb.h> and <EdkGuid.h>, too
 *
 * In C++ the interfaces are abstract classes; in C, and in C++ with CINTERFACE defined, they are structs with a pointer
 * to a struct of functions: unknown->lpVtbl->AddRef(unknown). Methods are __stdcall on Windows. Elsewhere they have the
 * compiler's own calling convention; with IOSTX_MS_ABI defined, that of Windows.
 *
 * Whatever the compiler makes of it, the assertions at the end hold: every size, offset, slot and value is as the IDL
 * says, on x86 and on x64.
 */
#ifndef IOSTX_H
#define IOSTX_H

#if defined(IOSTX_USE_EDK_HEADERS) || defined(EDKMDB_INCLUDED)
#define IOSTX_ON_EDK 1
#else
#define IOSTX_ON_EDK 0
#endif

#if IOSTX_ON_EDK || defined(IOSTX_USE_MAPI_HEADERS) || defined(MAPIDEFS_H)
#define IOSTX_ON_MAPI 1
#else
#define IOSTX_ON_MAPI 0
#endif

#if IOSTX_ON_MAPI || defined(IOSTX_USE_WINDOWS_HEADERS) || (defined(_WIN32) && defined(GUID_DEFINED))
#define IOSTX_ON_WINDOWS 1
#else
#define IOSTX_ON_WINDOWS 0
#endif

#include <stddef.h>
#if IOSTX_ON_WINDOWS
#include <windows.h>
#include <objidl.h>
#endif
#if IOSTX_ON_MAPI && !defined(MAPIX_H)
#include <mapix.h>
#endif
#if IOSTX_ON_EDK && !defined(EDKMDB_INCLUDED)
#include <EdkMdb.h>
#endif
#if IOSTX_ON_EDK && !defined(EDKGUID_INCLUDED)
#include <EdkGuid.h>
#endif

/* ---- What compilers call things ---- */

/* Whether interfaces are classes. */
#if defined(__cplusplus) && !defined(CINTERFACE)
#define IOSTX_CLASSES 1
#else
#define IOSTX_CLASSES 0
#endif

/* The calling convention of methods. */
#ifndef STDMETHODCALLTYPE
#if defined(_WIN32)
#define STDMETHODCALLTYPE __stdcall
#elif defined(IOSTX_MS_ABI) && defined(__x86_64__)
#define STDMETHODCALLTYPE __attribute__((ms_abi))
#elif defined(IOSTX_MS_ABI) && defined(__i386__)
#define STDMETHODCALLTYPE __attribute__((stdcall))
#else
#define STDMETHODCALLTYPE
#endif
#endif

/* The integer of 32 bits that Windows calls long. */
#if defined(_WIN32)
#define IOSTX_LONG long
#else
#define IOSTX_LONG int
#endif

/* The character of 16 bits. */
#if defined(_WIN32)
#define IOSTX_WCHAR wchar_t
#elif defined(__cplusplus)
#define IOSTX_WCHAR char16_t
#elif defined(__CHAR16_TYPE__)
#define IOSTX_WCHAR __CHAR16_TYPE__
#else
#define IOSTX_WCHAR unsigned short
#endif

/* Numbers of 64 bits, aligned to 8 bytes on x86, too. */
#if defined(__i386__) && !defined(_WIN32)
typedef long long iostx_int64 __attribute__((aligned(8)));
typedef unsigned long long iostx_uint64 __attribute__((aligned(8)));
typedef double iostx_double __attribute__((aligned(8)));
#else
typedef long long iostx_int64;
typedef unsigned long long iostx_uint64;
typedef double iostx_double;
#endif

/* Ties an interface to its id, for __uuidof. */
#if defined(_MSC_VER)
#define IOSTX_UUID(text) __declspec(uuid(text))
#else
#define IOSTX_UUID(text)
#endif

/* A constant that every file that includes this header defines; the linker keeps one. */
#if defined(_WIN32)
#define IOSTX_ANY __declspec(selectany)
#else
#define IOSTX_ANY __attribute__((weak))
#endif
#ifdef __cplusplus
#define IOSTX_SHARED extern IOSTX_ANY
#else
#define IOSTX_SHARED IOSTX_ANY
#endif

/* Identifiers, where the IDL has no types for them. */
typedef struct IOSTX_GUID
{
    unsigned IOSTX_LONG Data1;
    unsigned short Data2;
    unsigned short Data3;
    unsigned char Data4[8];
} IOSTX_GUID;

typedef struct IOSTX_UID
{
    unsigned char ab[16];
} IOSTX_UID;

/* A check that the compiler makes. */
#if defined(__cplusplus)
#define IOSTX_ASSERT(condition, what) static_assert(condition, what " is not what the IDL says")
#elif defined(__STDC_VERSION__) && __STDC_VERSION__ >= 201112L
#define IOSTX_ASSERT(condition, what) _Static_assert(condition, what " is not what the IDL says")
#else
#define IOSTX_ASSERT(condition, what) extern int iostx_assertion[(condition) ? 1 : -1]
#endif

#define IOSTX_BY_POINTER(x86, x64) (sizeof(void *) == 4 ? (x86) : (x64))
#define IOSTX_ASSERT_SIZE(type, x86, x64) IOSTX_ASSERT(sizeof(type) == IOSTX_BY_POINTER(x86, x64), #type)
#define IOSTX_ASSERT_MEMBER(type, member, offset86, offset64, size86, size64) \
    IOSTX_ASSERT(offsetof(type, member) == IOSTX_BY_POINTER(offset86, offset64) && \
                 sizeof(((type *) 0)->member) == IOSTX_BY_POINTER(size86, size64), #type "." #member)
#define IOSTX_ASSERT_SLOT(vtable, method, slot) \
    IOSTX_ASSERT(offsetof(vtable, method) == (slot) * sizeof(void *), #vtable "." #method)
#define IOSTX_ASSERT_VALUE(name, value) IOSTX_ASSERT((unsigned IOSTX_LONG) (name) == (value), #name)

/* Whatever packing the including file has set, it is not meant for this one. */
#pragma pack(push, 8)

#ifdef __cplusplus
extern "C" {
#endif

/* ---- Structs and interfaces by name ---- */

#if !IOSTX_ON_WINDOWS
typedef struct GUID GUID;
#endif
#if !IOSTX_ON_MAPI
typedef struct MAPIUID MAPIUID;
#endif
#if !IOSTX_ON_WINDOWS
typedef struct FILETIME FILETIME;
typedef struct LARGE_INTEGER LARGE_INTEGER;
typedef struct ULARGE_INTEGER ULARGE_INTEGER;
#endif
#if !IOSTX_ON_MAPI
typedef struct ENTRYID ENTRYID;
typedef struct SBinary SBinary;
typedef struct SBinaryArray SBinaryArray;
typedef struct SPropTagArray SPropTagArray;
typedef struct SLongArray SLongArray;
typedef struct SShortArray SShortArray;
typedef struct SRealArray SRealArray;
typedef struct SDoubleArray SDoubleArray;
typedef struct SCurrencyArray SCurrencyArray;
typedef struct SAppTimeArray SAppTimeArray;
typedef struct SDateTimeArray SDateTimeArray;
typedef struct SGuidArray SGuidArray;
typedef struct SLargeIntegerArray SLargeIntegerArray;
typedef struct SLPSTRArray SLPSTRArray;
typedef struct SWStringArray SWStringArray;
typedef union PROPVALUE PROPVALUE;
#endif
#if IOSTX_ON_MAPI
typedef union _PV PROPVALUE;
#endif
#if !IOSTX_ON_MAPI
typedef struct SPropValue SPropValue;
typedef struct SPropProblem SPropProblem;
typedef struct SPropProblemArray SPropProblemArray;
typedef struct MAPIERROR MAPIERROR;
/** A restriction on a table. Opaque here: the Replication API only reserves members of this type. */
typedef struct SRestriction SRestriction;
/** A sort order of a table. Opaque here, likewise. */
typedef struct SSortOrderSet SSortOrderSet;
#endif
#if !IOSTX_ON_EDK
typedef struct READSTATE READSTATE;
#endif
typedef struct LTID LTID;
typedef struct FEID FEID;
typedef struct MEID MEID;
typedef struct SKEY SKEY;
typedef struct OLFI OLFI;
typedef struct SYNC SYNC;
typedef struct UPHIER UPHIER;
typedef struct UPFLD UPFLD;
typedef struct SYNCCONT SYNCCONT;
typedef struct UPTBLE UPTBLE;
typedef struct UPMOV UPMOV;
typedef struct UPTBL UPTBL;
typedef struct UPMSG UPMSG;
typedef struct UPREADE UPREADE;
typedef struct UPREAD UPREAD;
typedef struct UPDELE UPDELE;
typedef struct UPDEL UPDEL;
typedef struct DNHIER DNHIER;
typedef struct DNTBLE DNTBLE;
typedef struct DNTBL DNTBL;
typedef struct HDRSYNC HDRSYNC;
#if !IOSTX_ON_WINDOWS
typedef struct IUnknown IUnknown;
typedef struct ISequentialStream ISequentialStream;
typedef struct IStream IStream;
#endif
#if !IOSTX_ON_MAPI
typedef struct IMAPIProp IMAPIProp;
typedef struct IMAPIContainer IMAPIContainer;
typedef struct IMessage IMessage;
typedef struct IMAPIFolder IMAPIFolder;
typedef struct IMAPIProgress IMAPIProgress;
#endif
#if !IOSTX_ON_EDK
typedef struct IExchangeImportHierarchyChanges IExchangeImportHierarchyChanges;
typedef struct IExchangeImportContentsChanges IExchangeImportContentsChanges;
#endif
typedef struct IOSTX IOSTX;
typedef struct IPSTX IPSTX;
typedef struct IPSTX2 IPSTX2;
typedef struct IPSTX3 IPSTX3;
typedef struct IPSTX4 IPSTX4;
typedef struct IPSTX5 IPSTX5;
typedef struct IPSTX6 IPSTX6;

/* ---- Types ---- */

#if !IOSTX_ON_WINDOWS

typedef unsigned char BYTE;
typedef BYTE *LPBYTE;
typedef unsigned short WORD;
typedef unsigned IOSTX_LONG DWORD;
typedef unsigned IOSTX_LONG ULONG;
typedef unsigned int UINT;
typedef IOSTX_LONG LONG;
typedef int BOOL;
typedef char *LPSTR;
typedef IOSTX_WCHAR *LPWSTR;
typedef void *LPVOID;
typedef LONG HRESULT;
typedef GUID *LPGUID;
typedef IUnknown *LPUNKNOWN;
typedef IStream *LPSTREAM;

/**
 * A 128-bit identifier, in the byte order that Windows keeps in memory.
 *
 * @see idl/mapi.idl:33
 */
struct GUID
{
    DWORD Data1;
    WORD Data2;
    WORD Data3;
    BYTE Data4[8];
};

/**
 * A point in time: 100-nanosecond steps since 1601-01-01 UTC.
 *
 * @see idl/mapi.idl:51
 */
struct FILETIME
{
    DWORD dwLowDateTime;
    DWORD dwHighDateTime;
};

/**
 * A signed 64-bit integer.
 *
 * @see idl/mapi.idl:58
 */
struct LARGE_INTEGER
{
    iostx_int64 QuadPart;
};

/**
 * An unsigned 64-bit integer.
 *
 * @see idl/mapi.idl:64
 */
struct ULARGE_INTEGER
{
    iostx_uint64 QuadPart;
};

#endif

#if !IOSTX_ON_MAPI

typedef const GUID *LPCIID;

#endif

#if !IOSTX_ON_WINDOWS

/**
 * The base of every COM interface. Interface id: `00000000-0000-0000-c000-000000000046`.
 *
 * @see idl/mapi.idl:291
 */
#if IOSTX_CLASSES
struct IOSTX_UUID("00000000-0000-0000-c000-000000000046") IUnknown
{
    /** Slot 0. Asks the object for another of its interfaces. Parameters: `riid` [in]; `ppvObject` [out]. */
    virtual HRESULT STDMETHODCALLTYPE QueryInterface(LPCIID riid, LPVOID *ppvObject) = 0;
    /** Slot 1. Takes one more reference; returns how many there are. */
    virtual ULONG STDMETHODCALLTYPE AddRef() = 0;
    /** Slot 2. Gives one reference back; returns how many are left. */
    virtual ULONG STDMETHODCALLTYPE Release() = 0;
};
#else
typedef struct IUnknownVtbl
{
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IUnknown *This, LPCIID riid, LPVOID *ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IUnknown *This);
    ULONG (STDMETHODCALLTYPE *Release)(IUnknown *This);
} IUnknownVtbl;

struct IUnknown
{
    const IUnknownVtbl *lpVtbl;
};
#endif

/**
 * A stream of bytes, read and written in order. Interface id: `0c733a30-2a1c-11ce-ade5-00aa0044773d`.
 *
 * @see idl/mapi.idl:305
 */
#if IOSTX_CLASSES
struct IOSTX_UUID("0c733a30-2a1c-11ce-ade5-00aa0044773d") ISequentialStream : public IUnknown
{
    /**
     * Slot 3. Reads at most `cb` bytes from the current position; fewer only at the end. Parameters: `pv`
     * [out], as many as `cb` says; `cb` [in]; `pcbRead` [out].
     */
    virtual HRESULT STDMETHODCALLTYPE Read(LPBYTE pv, ULONG cb, ULONG *pcbRead) = 0;
    /**
     * Slot 4. Writes `cb` bytes at the current position. Parameters: `pv` [in], as many as `cb` says; `cb`
     * [in]; `pcbWritten` [out].
     */
    virtual HRESULT STDMETHODCALLTYPE Write(LPBYTE pv, ULONG cb, ULONG *pcbWritten) = 0;
};
#else
typedef struct ISequentialStreamVtbl
{
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(ISequentialStream *This, LPCIID riid, LPVOID *ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(ISequentialStream *This);
    ULONG (STDMETHODCALLTYPE *Release)(ISequentialStream *This);
    HRESULT (STDMETHODCALLTYPE *Read)(ISequentialStream *This, LPBYTE pv, ULONG cb, ULONG *pcbRead);
    HRESULT (STDMETHODCALLTYPE *Write)(ISequentialStream *This, LPBYTE pv, ULONG cb, ULONG *pcbWritten);
} ISequentialStreamVtbl;

struct ISequentialStream
{
    const ISequentialStreamVtbl *lpVtbl;
};
#endif

/**
 * A stream of bytes with a position. Interface id: `0000000c-0000-0000-c000-000000000046`.
 *
 * @see idl/mapi.idl:315
 */
#if IOSTX_CLASSES
struct IOSTX_UUID("0000000c-0000-0000-c000-000000000046") IStream : public ISequentialStream
{
    /**
     * Slot 5. Moves the position; `dwOrigin` is 0 from the start, 1 from the position, 2 from the end.
     * Parameters: `dlibMove` [in]; `dwOrigin` [in]; `plibNewPosition` [out].
     */
    virtual HRESULT STDMETHODCALLTYPE Seek(
        LARGE_INTEGER dlibMove,
        DWORD dwOrigin,
        ULARGE_INTEGER *plibNewPosition) = 0;
    /** Slot 6. Sets the length of the stream in bytes. Parameters: `libNewSize` [in]. */
    virtual HRESULT STDMETHODCALLTYPE SetSize(ULARGE_INTEGER libNewSize) = 0;
    /** Slot 7. A placeholder: its parameters are not described here, so never call it. */
    virtual HRESULT STDMETHODCALLTYPE CopyTo() = 0;
    /** Slot 8. Makes what was written permanent. Parameters: `grfCommitFlags` [in]. */
    virtual HRESULT STDMETHODCALLTYPE Commit(DWORD grfCommitFlags) = 0;
    /** Slot 9. A placeholder: its parameters are not described here, so never call it. */
    virtual HRESULT STDMETHODCALLTYPE Revert() = 0;
    /** Slot 10. A placeholder: its parameters are not described here, so never call it. */
    virtual HRESULT STDMETHODCALLTYPE LockRegion() = 0;
    /** Slot 11. A placeholder: its parameters are not described here, so never call it. */
    virtual HRESULT STDMETHODCALLTYPE UnlockRegion() = 0;
    /** Slot 12. A placeholder: its parameters are not described here, so never call it. */
    virtual HRESULT STDMETHODCALLTYPE Stat() = 0;
    /** Slot 13. A placeholder: its parameters are not described here, so never call it. */
    virtual HRESULT STDMETHODCALLTYPE Clone() = 0;
};
#else
typedef struct IStreamVtbl
{
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IStream *This, LPCIID riid, LPVOID *ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IStream *This);
    ULONG (STDMETHODCALLTYPE *Release)(IStream *This);
    HRESULT (STDMETHODCALLTYPE *Read)(IStream *This, LPBYTE pv, ULONG cb, ULONG *pcbRead);
    HRESULT (STDMETHODCALLTYPE *Write)(IStream *This, LPBYTE pv, ULONG cb, ULONG *pcbWritten);
    HRESULT (STDMETHODCALLTYPE *Seek)(
        IStream *This,
        LARGE_INTEGER dlibMove,
        DWORD dwOrigin,
        ULARGE_INTEGER *plibNewPosition);
    HRESULT (STDMETHODCALLTYPE *SetSize)(IStream *This, ULARGE_INTEGER libNewSize);
    HRESULT (STDMETHODCALLTYPE *CopyTo)(IStream *This);
    HRESULT (STDMETHODCALLTYPE *Commit)(IStream *This, DWORD grfCommitFlags);
    HRESULT (STDMETHODCALLTYPE *Revert)(IStream *This);
    HRESULT (STDMETHODCALLTYPE *LockRegion)(IStream *This);
    HRESULT (STDMETHODCALLTYPE *UnlockRegion)(IStream *This);
    HRESULT (STDMETHODCALLTYPE *Stat)(IStream *This);
    HRESULT (STDMETHODCALLTYPE *Clone)(IStream *This);
} IStreamVtbl;

struct IStream
{
    const IStreamVtbl *lpVtbl;
};
#endif

#endif

#if !IOSTX_ON_MAPI

typedef ULONG *LPULONG;
typedef MAPIUID *LPMAPIUID;
typedef ENTRYID *LPENTRYID;
typedef SBinary *LPSBinary;
typedef SBinaryArray ENTRYLIST;
typedef ENTRYLIST *LPENTRYLIST;
typedef SPropTagArray *LPSPropTagArray;
typedef SPropValue *LPSPropValue;
typedef SPropProblemArray *LPSPropProblemArray;
typedef MAPIERROR *LPMAPIERROR;
typedef SRestriction *LPSRestriction;
typedef SSortOrderSet *LPSSortOrderSet;
typedef IMessage *LPMESSAGE;
typedef IMAPIFolder *LPMAPIFOLDER;
typedef IMAPIProgress *LPMAPIPROGRESS;

/**
 * A 128-bit identifier of a service provider, compared byte by byte.
 *
 * @see idl/mapi.idl:45
 */
struct MAPIUID
{
    BYTE ab[16];
};

/**
 * An entry identifier: four flag bytes, then as many bytes as the accompanying count says.
 *
 * @see idl/mapi.idl:70
 */
struct ENTRYID
{
    BYTE abFlags[4];
    BYTE ab[1];
};

/**
 * Counted bytes.
 *
 * @see idl/mapi.idl:77
 */
struct SBinary
{
    /** Number of bytes. */
    ULONG cb;
    /** The bytes. */
    LPBYTE lpb;
};

/**
 * A counted list of byte strings.
 *
 * @see idl/mapi.idl:86
 */
struct SBinaryArray
{
    /** Number of entries. */
    ULONG cValues;
    /** The entries. */
    SBinary *lpbin;
};

#endif

typedef ULONG PROPTAG;

#if !IOSTX_ON_MAPI

/**
 * A counted list of property tags.
 *
 * @see idl/mapi.idl:99
 */
struct SPropTagArray
{
    /** Number of tags. */
    ULONG cValues;
    /** The tags. */
    PROPTAG aulPropTag[1];
};

/**
 * A list of numbers, inside a multi-valued property.
 *
 * @see idl/mapi.idl:108
 */
struct SLongArray
{
    ULONG cValues;
    LONG *lpl;
};

/**
 * A list of 16-bit numbers, inside a multi-valued property.
 *
 * @see idl/mapi.idl:115
 */
struct SShortArray
{
    ULONG cValues;
    short *lpi;
};

/**
 * A list of 32-bit floating-point numbers, inside a multi-valued property.
 *
 * @see idl/mapi.idl:122
 */
struct SRealArray
{
    ULONG cValues;
    float *lpflt;
};

/**
 * A list of 64-bit floating-point numbers, inside a multi-valued property.
 *
 * @see idl/mapi.idl:129
 */
struct SDoubleArray
{
    ULONG cValues;
    iostx_double *lpdbl;
};

/**
 * A list of amounts, inside a multi-valued property.
 *
 * @see idl/mapi.idl:136
 */
struct SCurrencyArray
{
    ULONG cValues;
    LARGE_INTEGER *lpcur;
};

/**
 * A list of points in time as days, inside a multi-valued property.
 *
 * @see idl/mapi.idl:143
 */
struct SAppTimeArray
{
    ULONG cValues;
    iostx_double *lpat;
};

/**
 * A list of points in time, inside a multi-valued property.
 *
 * @see idl/mapi.idl:150
 */
struct SDateTimeArray
{
    ULONG cValues;
    FILETIME *lpft;
};

/**
 * A list of identifiers, inside a multi-valued property.
 *
 * @see idl/mapi.idl:157
 */
struct SGuidArray
{
    ULONG cValues;
    GUID *lpguid;
};

/**
 * A list of 64-bit numbers, inside a multi-valued property.
 *
 * @see idl/mapi.idl:164
 */
struct SLargeIntegerArray
{
    ULONG cValues;
    LARGE_INTEGER *lpli;
};

/**
 * A list of 8-bit strings, inside a multi-valued property.
 *
 * @see idl/mapi.idl:171
 */
struct SLPSTRArray
{
    ULONG cValues;
    LPSTR *lppszA;
};

/**
 * A list of UTF-16 strings, inside a multi-valued property.
 *
 * @see idl/mapi.idl:178
 */
struct SWStringArray
{
    ULONG cValues;
    LPWSTR *lppszW;
};

/**
 * The value of a property; the type in the property tag says which member holds it.
 *
 * @see idl/mapi.idl:185
 */
union PROPVALUE
{
    short i;
    LONG l;
    ULONG ul;
    float flt;
    iostx_double dbl;
    unsigned short b;
    LARGE_INTEGER cur;
    iostx_double at;
    FILETIME ft;
    LPSTR lpszA;
    SBinary bin;
    LPWSTR lpszW;
    LPGUID lpguid;
    LARGE_INTEGER li;
    SShortArray MVi;
    SLongArray MVl;
    SRealArray MVflt;
    SDoubleArray MVdbl;
    SCurrencyArray MVcur;
    SAppTimeArray MVat;
    SDateTimeArray MVft;
    SBinaryArray MVbin;
    SLPSTRArray MVszA;
    SWStringArray MVszW;
    SGuidArray MVguid;
    SLargeIntegerArray MVli;
    LONG err;
    LONG x;
};

/**
 * One property: its tag and its value.
 *
 * @see idl/mapi.idl:218
 */
struct SPropValue
{
    /** The tag; its low word is the type of the value. */
    PROPTAG ulPropTag;
    /** [reserved] Alignment only. */
    ULONG dwAlignPad;
    /** The value. */
    PROPVALUE Value;
};

/**
 * Why one property of a call could not be set or deleted.
 *
 * @see idl/mapi.idl:230
 */
struct SPropProblem
{
    /** Index of the property in the list that the caller gave. */
    ULONG ulIndex;
    /** The property's tag. */
    PROPTAG ulPropTag;
    /** The reason. */
    HRESULT scode;
};

/**
 * The properties that a call could not handle.
 *
 * @see idl/mapi.idl:241
 */
struct SPropProblemArray
{
    /** Number of entries. */
    ULONG cProblem;
    /** The entries. */
    SPropProblem aProblem[1];
};

/**
 * What a provider has to say about a failure, for people to read. The caller of GetLastError owns it
 * and frees it as one MAPI buffer.
 *
 * @see idl/mapi.idl:253
 */
struct MAPIERROR
{
    /** Version of the structure: 0. */
    ULONG ulVersion;
    /** The error, in the user's language. */
    LPSTR lpszError;
    /** The component that failed. */
    LPSTR lpszComponent;
    /** A lower-level code, of use to the component's authors only. */
    ULONG ulLowLevelError;
    /** Where in the component it happened, likewise. */
    ULONG ulContext;
};

/**
 * An object with properties: the base of messages and folders. Interface id:
 * `00020303-0000-0000-c000-000000000046`.
 *
 * @see https://learn.microsoft.com/office/client-developer/outlook/mapi/imapipropiunknown
 * @see idl/mapi.idl:344
 */
#if IOSTX_CLASSES
struct IOSTX_UUID("00020303-0000-0000-c000-000000000046") IMAPIProp : public IUnknown
{
    /**
     * Slot 3. Explains the failure of an earlier call on this object; gives no structure where there is
     * nothing to say. Parameters: `hResult` [in]; `ulFlags` [in]; `lppMAPIError` [out].
     */
    virtual HRESULT STDMETHODCALLTYPE GetLastError(HRESULT hResult, ULONG ulFlags, LPMAPIERROR *lppMAPIError) = 0;
    /** Slot 4. Makes the changes since the object was opened permanent. Parameters: `ulFlags` [in]. */
    virtual HRESULT STDMETHODCALLTYPE SaveChanges(ULONG ulFlags) = 0;
    /**
     * Slot 5. Reads properties; without a tag list, all of them. A property that is missing or too large
     * comes back with type PT_ERROR and the reason as its value, and the call with MAPI_W_ERRORS_RETURNED.
     * Parameters: `lpPropTagArray` [in]; `ulFlags` [in]; `lpcValues` [out]; `lppPropArray` [out], as many
     * as `lpcValues` says.
     */
    virtual HRESULT STDMETHODCALLTYPE GetProps(
        LPSPropTagArray lpPropTagArray,
        ULONG ulFlags,
        ULONG *lpcValues,
        LPSPropValue *lppPropArray) = 0;
    /**
     * Slot 6. Lists the tags of all properties of the object. Parameters: `ulFlags` [in];
     * `lppPropTagArray` [out].
     */
    virtual HRESULT STDMETHODCALLTYPE GetPropList(ULONG ulFlags, LPSPropTagArray *lppPropTagArray) = 0;
    /**
     * Slot 7. Opens a property that is read as a stream or is an object of its own. Parameters:
     * `ulPropTag` [in]; `lpiid` [in]; `ulInterfaceOptions` [in]; `ulFlags` [in]; `lppUnk` [out].
     */
    virtual HRESULT STDMETHODCALLTYPE OpenProperty(
        PROPTAG ulPropTag,
        LPCIID lpiid,
        ULONG ulInterfaceOptions,
        ULONG ulFlags,
        LPUNKNOWN *lppUnk) = 0;
    /**
     * Slot 8. Sets properties; those that could not be set are listed. Parameters: `cValues` [in];
     * `lpPropArray` [in], as many as `cValues` says; `lppProblems` [out].
     */
    virtual HRESULT STDMETHODCALLTYPE SetProps(
        ULONG cValues,
        LPSPropValue lpPropArray,
        LPSPropProblemArray *lppProblems) = 0;
    /**
     * Slot 9. Deletes properties; those that could not be deleted are listed. Parameters: `lpPropTagArray`
     * [in]; `lppProblems` [out].
     */
    virtual HRESULT STDMETHODCALLTYPE DeleteProps(
        LPSPropTagArray lpPropTagArray,
        LPSPropProblemArray *lppProblems) = 0;
    /** Slot 10. A placeholder: its parameters are not described here, so never call it. */
    virtual HRESULT STDMETHODCALLTYPE CopyTo() = 0;
    /** Slot 11. A placeholder: its parameters are not described here, so never call it. */
    virtual HRESULT STDMETHODCALLTYPE CopyProps() = 0;
    /** Slot 12. A placeholder: its parameters are not described here, so never call it. */
    virtual HRESULT STDMETHODCALLTYPE GetNamesFromIDs() = 0;
    /** Slot 13. A placeholder: its parameters are not described here, so never call it. */
    virtual HRESULT STDMETHODCALLTYPE GetIDsFromNames() = 0;
};
#else
typedef struct IMAPIPropVtbl
{
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IMAPIProp *This, LPCIID riid, LPVOID *ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IMAPIProp *This);
    ULONG (STDMETHODCALLTYPE *Release)(IMAPIProp *This);
    HRESULT (STDMETHODCALLTYPE *GetLastError)(
        IMAPIProp *This,
        HRESULT hResult,
        ULONG ulFlags,
        LPMAPIERROR *lppMAPIError);
    HRESULT (STDMETHODCALLTYPE *SaveChanges)(IMAPIProp *This, ULONG ulFlags);
    HRESULT (STDMETHODCALLTYPE *GetProps)(
        IMAPIProp *This,
        LPSPropTagArray lpPropTagArray,
        ULONG ulFlags,
        ULONG *lpcValues,
        LPSPropValue *lppPropArray);
    HRESULT (STDMETHODCALLTYPE *GetPropList)(IMAPIProp *This, ULONG ulFlags, LPSPropTagArray *lppPropTagArray);
    HRESULT (STDMETHODCALLTYPE *OpenProperty)(
        IMAPIProp *This,
        PROPTAG ulPropTag,
        LPCIID lpiid,
        ULONG ulInterfaceOptions,
        ULONG ulFlags,
        LPUNKNOWN *lppUnk);
    HRESULT (STDMETHODCALLTYPE *SetProps)(
        IMAPIProp *This,
        ULONG cValues,
        LPSPropValue lpPropArray,
        LPSPropProblemArray *lppProblems);
    HRESULT (STDMETHODCALLTYPE *DeleteProps)(
        IMAPIProp *This,
        LPSPropTagArray lpPropTagArray,
        LPSPropProblemArray *lppProblems);
    HRESULT (STDMETHODCALLTYPE *CopyTo)(IMAPIProp *This);
    HRESULT (STDMETHODCALLTYPE *CopyProps)(IMAPIProp *This);
    HRESULT (STDMETHODCALLTYPE *GetNamesFromIDs)(IMAPIProp *This);
    HRESULT (STDMETHODCALLTYPE *GetIDsFromNames)(IMAPIProp *This);
} IMAPIPropVtbl;

struct IMAPIProp
{
    const IMAPIPropVtbl *lpVtbl;
};
#endif

/**
 * An object that contains others. Interface id: `0002030b-0000-0000-c000-000000000046`.
 *
 * @see https://learn.microsoft.com/office/client-developer/outlook/mapi/imapicontainerimapiprop
 * @see idl/mapi.idl:381
 */
#if IOSTX_CLASSES
struct IOSTX_UUID("0002030b-0000-0000-c000-000000000046") IMAPIContainer : public IMAPIProp
{
    /** Slot 14. A placeholder: its parameters are not described here, so never call it. */
    virtual HRESULT STDMETHODCALLTYPE GetContentsTable() = 0;
    /** Slot 15. A placeholder: its parameters are not described here, so never call it. */
    virtual HRESULT STDMETHODCALLTYPE GetHierarchyTable() = 0;
    /** Slot 16. A placeholder: its parameters are not described here, so never call it. */
    virtual HRESULT STDMETHODCALLTYPE OpenEntry() = 0;
    /** Slot 17. A placeholder: its parameters are not described here, so never call it. */
    virtual HRESULT STDMETHODCALLTYPE SetSearchCriteria() = 0;
    /** Slot 18. A placeholder: its parameters are not described here, so never call it. */
    virtual HRESULT STDMETHODCALLTYPE GetSearchCriteria() = 0;
};
#else
typedef struct IMAPIContainerVtbl
{
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IMAPIContainer *This, LPCIID riid, LPVOID *ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IMAPIContainer *This);
    ULONG (STDMETHODCALLTYPE *Release)(IMAPIContainer *This);
    HRESULT (STDMETHODCALLTYPE *GetLastError)(
        IMAPIContainer *This,
        HRESULT hResult,
        ULONG ulFlags,
        LPMAPIERROR *lppMAPIError);
    HRESULT (STDMETHODCALLTYPE *SaveChanges)(IMAPIContainer *This, ULONG ulFlags);
    HRESULT (STDMETHODCALLTYPE *GetProps)(
        IMAPIContainer *This,
        LPSPropTagArray lpPropTagArray,
        ULONG ulFlags,
        ULONG *lpcValues,
        LPSPropValue *lppPropArray);
    HRESULT (STDMETHODCALLTYPE *GetPropList)(
        IMAPIContainer *This,
        ULONG ulFlags,
        LPSPropTagArray *lppPropTagArray);
    HRESULT (STDMETHODCALLTYPE *OpenProperty)(
        IMAPIContainer *This,
        PROPTAG ulPropTag,
        LPCIID lpiid,
        ULONG ulInterfaceOptions,
        ULONG ulFlags,
        LPUNKNOWN *lppUnk);
    HRESULT (STDMETHODCALLTYPE *SetProps)(
        IMAPIContainer *This,
        ULONG cValues,
        LPSPropValue lpPropArray,
        LPSPropProblemArray *lppProblems);
    HRESULT (STDMETHODCALLTYPE *DeleteProps)(
        IMAPIContainer *This,
        LPSPropTagArray lpPropTagArray,
        LPSPropProblemArray *lppProblems);
    HRESULT (STDMETHODCALLTYPE *CopyTo)(IMAPIContainer *This);
    HRESULT (STDMETHODCALLTYPE *CopyProps)(IMAPIContainer *This);
    HRESULT (STDMETHODCALLTYPE *GetNamesFromIDs)(IMAPIContainer *This);
    HRESULT (STDMETHODCALLTYPE *GetIDsFromNames)(IMAPIContainer *This);
    HRESULT (STDMETHODCALLTYPE *GetContentsTable)(IMAPIContainer *This);
    HRESULT (STDMETHODCALLTYPE *GetHierarchyTable)(IMAPIContainer *This);
    HRESULT (STDMETHODCALLTYPE *OpenEntry)(IMAPIContainer *This);
    HRESULT (STDMETHODCALLTYPE *SetSearchCriteria)(IMAPIContainer *This);
    HRESULT (STDMETHODCALLTYPE *GetSearchCriteria)(IMAPIContainer *This);
} IMAPIContainerVtbl;

struct IMAPIContainer
{
    const IMAPIContainerVtbl *lpVtbl;
};
#endif

/**
 * An item: a mail, a contact, an appointment, or anything else that a folder holds. Interface id:
 * `00020307-0000-0000-c000-000000000046`.
 *
 * @see https://learn.microsoft.com/office/client-developer/outlook/mapi/imessageimapiprop
 * @see idl/mapi.idl:400
 */
#if IOSTX_CLASSES
struct IOSTX_UUID("00020307-0000-0000-c000-000000000046") IMessage : public IMAPIProp
{
    /** Slot 14. A placeholder: its parameters are not described here, so never call it. */
    virtual HRESULT STDMETHODCALLTYPE GetAttachmentTable() = 0;
    /** Slot 15. A placeholder: its parameters are not described here, so never call it. */
    virtual HRESULT STDMETHODCALLTYPE OpenAttach() = 0;
    /** Slot 16. A placeholder: its parameters are not described here, so never call it. */
    virtual HRESULT STDMETHODCALLTYPE CreateAttach() = 0;
    /** Slot 17. A placeholder: its parameters are not described here, so never call it. */
    virtual HRESULT STDMETHODCALLTYPE DeleteAttach() = 0;
    /** Slot 18. A placeholder: its parameters are not described here, so never call it. */
    virtual HRESULT STDMETHODCALLTYPE GetRecipientTable() = 0;
    /** Slot 19. A placeholder: its parameters are not described here, so never call it. */
    virtual HRESULT STDMETHODCALLTYPE ModifyRecipients() = 0;
    /** Slot 20. A placeholder: its parameters are not described here, so never call it. */
    virtual HRESULT STDMETHODCALLTYPE SubmitMessage() = 0;
    /** Slot 21. Marks the item read or unread. Parameters: `ulFlags` [in]. */
    virtual HRESULT STDMETHODCALLTYPE SetReadFlag(ULONG ulFlags) = 0;
};
#else
typedef struct IMessageVtbl
{
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IMessage *This, LPCIID riid, LPVOID *ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IMessage *This);
    ULONG (STDMETHODCALLTYPE *Release)(IMessage *This);
    HRESULT (STDMETHODCALLTYPE *GetLastError)(
        IMessage *This,
        HRESULT hResult,
        ULONG ulFlags,
        LPMAPIERROR *lppMAPIError);
    HRESULT (STDMETHODCALLTYPE *SaveChanges)(IMessage *This, ULONG ulFlags);
    HRESULT (STDMETHODCALLTYPE *GetProps)(
        IMessage *This,
        LPSPropTagArray lpPropTagArray,
        ULONG ulFlags,
        ULONG *lpcValues,
        LPSPropValue *lppPropArray);
    HRESULT (STDMETHODCALLTYPE *GetPropList)(IMessage *This, ULONG ulFlags, LPSPropTagArray *lppPropTagArray);
    HRESULT (STDMETHODCALLTYPE *OpenProperty)(
        IMessage *This,
        PROPTAG ulPropTag,
        LPCIID lpiid,
        ULONG ulInterfaceOptions,
        ULONG ulFlags,
        LPUNKNOWN *lppUnk);
    HRESULT (STDMETHODCALLTYPE *SetProps)(
        IMessage *This,
        ULONG cValues,
        LPSPropValue lpPropArray,
        LPSPropProblemArray *lppProblems);
    HRESULT (STDMETHODCALLTYPE *DeleteProps)(
        IMessage *This,
        LPSPropTagArray lpPropTagArray,
        LPSPropProblemArray *lppProblems);
    HRESULT (STDMETHODCALLTYPE *CopyTo)(IMessage *This);
    HRESULT (STDMETHODCALLTYPE *CopyProps)(IMessage *This);
    HRESULT (STDMETHODCALLTYPE *GetNamesFromIDs)(IMessage *This);
    HRESULT (STDMETHODCALLTYPE *GetIDsFromNames)(IMessage *This);
    HRESULT (STDMETHODCALLTYPE *GetAttachmentTable)(IMessage *This);
    HRESULT (STDMETHODCALLTYPE *OpenAttach)(IMessage *This);
    HRESULT (STDMETHODCALLTYPE *CreateAttach)(IMessage *This);
    HRESULT (STDMETHODCALLTYPE *DeleteAttach)(IMessage *This);
    HRESULT (STDMETHODCALLTYPE *GetRecipientTable)(IMessage *This);
    HRESULT (STDMETHODCALLTYPE *ModifyRecipients)(IMessage *This);
    HRESULT (STDMETHODCALLTYPE *SubmitMessage)(IMessage *This);
    HRESULT (STDMETHODCALLTYPE *SetReadFlag)(IMessage *This, ULONG ulFlags);
} IMessageVtbl;

struct IMessage
{
    const IMessageVtbl *lpVtbl;
};
#endif

/**
 * A folder. Interface id: `0002030c-0000-0000-c000-000000000046`.
 *
 * @see https://learn.microsoft.com/office/client-developer/outlook/mapi/imapifolderimapicontainer
 * @see idl/mapi.idl:427
 */
#if IOSTX_CLASSES
struct IOSTX_UUID("0002030c-0000-0000-c000-000000000046") IMAPIFolder : public IMAPIContainer
{
    /**
     * Slot 19. Creates an item in the folder; it exists once its changes are saved. Parameters:
     * `lpInterface` [in]; `ulFlags` [in]; `lppMessage` [out].
     */
    virtual HRESULT STDMETHODCALLTYPE CreateMessage(LPCIID lpInterface, ULONG ulFlags, LPMESSAGE *lppMessage) = 0;
    /** Slot 20. A placeholder: its parameters are not described here, so never call it. */
    virtual HRESULT STDMETHODCALLTYPE CopyMessages() = 0;
    /** Slot 21. A placeholder: its parameters are not described here, so never call it. */
    virtual HRESULT STDMETHODCALLTYPE DeleteMessages() = 0;
    /** Slot 22. A placeholder: its parameters are not described here, so never call it. */
    virtual HRESULT STDMETHODCALLTYPE CreateFolder() = 0;
    /** Slot 23. A placeholder: its parameters are not described here, so never call it. */
    virtual HRESULT STDMETHODCALLTYPE CopyFolder() = 0;
    /** Slot 24. A placeholder: its parameters are not described here, so never call it. */
    virtual HRESULT STDMETHODCALLTYPE DeleteFolder() = 0;
    /** Slot 25. A placeholder: its parameters are not described here, so never call it. */
    virtual HRESULT STDMETHODCALLTYPE SetReadFlags() = 0;
    /** Slot 26. A placeholder: its parameters are not described here, so never call it. */
    virtual HRESULT STDMETHODCALLTYPE GetMessageStatus() = 0;
    /** Slot 27. A placeholder: its parameters are not described here, so never call it. */
    virtual HRESULT STDMETHODCALLTYPE SetMessageStatus() = 0;
    /** Slot 28. A placeholder: its parameters are not described here, so never call it. */
    virtual HRESULT STDMETHODCALLTYPE SaveContentsSort() = 0;
    /** Slot 29. A placeholder: its parameters are not described here, so never call it. */
    virtual HRESULT STDMETHODCALLTYPE EmptyFolder() = 0;
};
#else
typedef struct IMAPIFolderVtbl
{
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IMAPIFolder *This, LPCIID riid, LPVOID *ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IMAPIFolder *This);
    ULONG (STDMETHODCALLTYPE *Release)(IMAPIFolder *This);
    HRESULT (STDMETHODCALLTYPE *GetLastError)(
        IMAPIFolder *This,
        HRESULT hResult,
        ULONG ulFlags,
        LPMAPIERROR *lppMAPIError);
    HRESULT (STDMETHODCALLTYPE *SaveChanges)(IMAPIFolder *This, ULONG ulFlags);
    HRESULT (STDMETHODCALLTYPE *GetProps)(
        IMAPIFolder *This,
        LPSPropTagArray lpPropTagArray,
        ULONG ulFlags,
        ULONG *lpcValues,
        LPSPropValue *lppPropArray);
    HRESULT (STDMETHODCALLTYPE *GetPropList)(IMAPIFolder *This, ULONG ulFlags, LPSPropTagArray *lppPropTagArray);
    HRESULT (STDMETHODCALLTYPE *OpenProperty)(
        IMAPIFolder *This,
        PROPTAG ulPropTag,
        LPCIID lpiid,
        ULONG ulInterfaceOptions,
        ULONG ulFlags,
        LPUNKNOWN *lppUnk);
    HRESULT (STDMETHODCALLTYPE *SetProps)(
        IMAPIFolder *This,
        ULONG cValues,
        LPSPropValue lpPropArray,
        LPSPropProblemArray *lppProblems);
    HRESULT (STDMETHODCALLTYPE *DeleteProps)(
        IMAPIFolder *This,
        LPSPropTagArray lpPropTagArray,
        LPSPropProblemArray *lppProblems);
    HRESULT (STDMETHODCALLTYPE *CopyTo)(IMAPIFolder *This);
    HRESULT (STDMETHODCALLTYPE *CopyProps)(IMAPIFolder *This);
    HRESULT (STDMETHODCALLTYPE *GetNamesFromIDs)(IMAPIFolder *This);
    HRESULT (STDMETHODCALLTYPE *GetIDsFromNames)(IMAPIFolder *This);
    HRESULT (STDMETHODCALLTYPE *GetContentsTable)(IMAPIFolder *This);
    HRESULT (STDMETHODCALLTYPE *GetHierarchyTable)(IMAPIFolder *This);
    HRESULT (STDMETHODCALLTYPE *OpenEntry)(IMAPIFolder *This);
    HRESULT (STDMETHODCALLTYPE *SetSearchCriteria)(IMAPIFolder *This);
    HRESULT (STDMETHODCALLTYPE *GetSearchCriteria)(IMAPIFolder *This);
    HRESULT (STDMETHODCALLTYPE *CreateMessage)(
        IMAPIFolder *This,
        LPCIID lpInterface,
        ULONG ulFlags,
        LPMESSAGE *lppMessage);
    HRESULT (STDMETHODCALLTYPE *CopyMessages)(IMAPIFolder *This);
    HRESULT (STDMETHODCALLTYPE *DeleteMessages)(IMAPIFolder *This);
    HRESULT (STDMETHODCALLTYPE *CreateFolder)(IMAPIFolder *This);
    HRESULT (STDMETHODCALLTYPE *CopyFolder)(IMAPIFolder *This);
    HRESULT (STDMETHODCALLTYPE *DeleteFolder)(IMAPIFolder *This);
    HRESULT (STDMETHODCALLTYPE *SetReadFlags)(IMAPIFolder *This);
    HRESULT (STDMETHODCALLTYPE *GetMessageStatus)(IMAPIFolder *This);
    HRESULT (STDMETHODCALLTYPE *SetMessageStatus)(IMAPIFolder *This);
    HRESULT (STDMETHODCALLTYPE *SaveContentsSort)(IMAPIFolder *This);
    HRESULT (STDMETHODCALLTYPE *EmptyFolder)(IMAPIFolder *This);
} IMAPIFolderVtbl;

struct IMAPIFolder
{
    const IMAPIFolderVtbl *lpVtbl;
};
#endif

/**
 * A progress display that a long operation reports to. Interface id:
 * `0002031f-0000-0000-c000-000000000046`.
 *
 * @see https://learn.microsoft.com/office/client-developer/outlook/mapi/imapiprogressiunknown
 * @see idl/mapi.idl:460
 */
#if IOSTX_CLASSES
struct IOSTX_UUID("0002031f-0000-0000-c000-000000000046") IMAPIProgress : public IUnknown
{
    /**
     * Slot 3. Reports that `ulValue` is reached: object `ulCount` of `ulTotal`. Parameters: `ulValue`
     * [in]; `ulCount` [in]; `ulTotal` [in].
     */
    virtual HRESULT STDMETHODCALLTYPE Progress(ULONG ulValue, ULONG ulCount, ULONG ulTotal) = 0;
    /** Slot 4. Tells whether this is the topmost display of the operation. Parameters: `lpulFlags` [out]. */
    virtual HRESULT STDMETHODCALLTYPE GetFlags(ULONG *lpulFlags) = 0;
    /** Slot 5. Tells the value that means completion. Parameters: `lpulMax` [out]. */
    virtual HRESULT STDMETHODCALLTYPE GetMax(ULONG *lpulMax) = 0;
    /** Slot 6. Tells the value that means the beginning. Parameters: `lpulMin` [out]. */
    virtual HRESULT STDMETHODCALLTYPE GetMin(ULONG *lpulMin) = 0;
    /**
     * Slot 7. Sets the values that mean beginning and completion; what is not given stays. Parameters:
     * `lpulMin` [in]; `lpulMax` [in]; `lpulFlags` [in].
     */
    virtual HRESULT STDMETHODCALLTYPE SetLimits(LPULONG lpulMin, LPULONG lpulMax, LPULONG lpulFlags) = 0;
};
#else
typedef struct IMAPIProgressVtbl
{
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IMAPIProgress *This, LPCIID riid, LPVOID *ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IMAPIProgress *This);
    ULONG (STDMETHODCALLTYPE *Release)(IMAPIProgress *This);
    HRESULT (STDMETHODCALLTYPE *Progress)(IMAPIProgress *This, ULONG ulValue, ULONG ulCount, ULONG ulTotal);
    HRESULT (STDMETHODCALLTYPE *GetFlags)(IMAPIProgress *This, ULONG *lpulFlags);
    HRESULT (STDMETHODCALLTYPE *GetMax)(IMAPIProgress *This, ULONG *lpulMax);
    HRESULT (STDMETHODCALLTYPE *GetMin)(IMAPIProgress *This, ULONG *lpulMin);
    HRESULT (STDMETHODCALLTYPE *SetLimits)(
        IMAPIProgress *This,
        LPULONG lpulMin,
        LPULONG lpulMax,
        LPULONG lpulFlags);
} IMAPIProgressVtbl;

struct IMAPIProgress
{
    const IMAPIProgressVtbl *lpVtbl;
};
#endif

#endif

#if !IOSTX_ON_EDK

typedef READSTATE *LPREADSTATE;

/**
 * A new read state of one item.
 *
 * @see idl/ics.idl:9
 */
struct READSTATE
{
    /** [in] Length of the source key in bytes. */
    ULONG cbSourceKey;
    /** [in] The item's source key. As many entries as `cbSourceKey` says. */
    LPBYTE pbSourceKey;
    /** [in] SYNC_READ where the item is read, 0 where it is unread. Values: SYNC_READ. */
    ULONG ulFlags;
};

/**
 * Takes folder changes into the store. The store hands it out in DNHIER and DNTBL and owns it; it is
 * valid until the state ends. Interface id: `85a66cf0-d0e0-11cd-80fc-00aa004bba0b`.
 *
 * @see idl/ics.idl:23
 */
#if IOSTX_CLASSES
struct IOSTX_UUID("85a66cf0-d0e0-11cd-80fc-00aa004bba0b") IExchangeImportHierarchyChanges : public IUnknown
{
    /**
     * Slot 3. Explains the failure of an earlier call; gives no structure where there is nothing to say.
     * Parameters: `hResult` [in]; `ulFlags` [in]; `lppMAPIError` [out].
     */
    virtual HRESULT STDMETHODCALLTYPE GetLastError(HRESULT hResult, ULONG ulFlags, LPMAPIERROR *lppMAPIError) = 0;
    /**
     * Slot 4. Starts an import from the state in the stream; without a stream the store keeps the state
     * itself. Parameters: `lpStream` [in]; `ulFlags` [in].
     */
    virtual HRESULT STDMETHODCALLTYPE Config(LPSTREAM lpStream, ULONG ulFlags) = 0;
    /** Slot 5. Writes the state that the import has reached into the stream. Parameters: `lpStream` [in]. */
    virtual HRESULT STDMETHODCALLTYPE UpdateState(LPSTREAM lpStream) = 0;
    /**
     * Slot 6. Imports one new or changed folder. Needed at least: PR_SOURCE_KEY, PR_PARENT_SOURCE_KEY,
     * PR_CHANGE_KEY, PR_PREDECESSOR_CHANGE_LIST and PR_DISPLAY_NAME. Fails with SYNC_E_IGNORE,
     * SYNC_E_CONFLICT, SYNC_E_NO_PARENT, SYNC_E_CYCLE or SYNC_E_OBJECT_DELETED. Parameters: `cpvalChanges`
     * [in]; `ppvalChanges` [in], as many as `cpvalChanges` says.
     */
    virtual HRESULT STDMETHODCALLTYPE ImportFolderChange(ULONG cpvalChanges, LPSPropValue ppvalChanges) = 0;
    /**
     * Slot 7. Imports the deletion of folders, named by source key. Flags: SYNC_SOFT_DELETE, SYNC_EXPIRY.
     * Parameters: `ulFlags` [in]; `lpSrcEntryList` [in].
     */
    virtual HRESULT STDMETHODCALLTYPE ImportFolderDeletion(ULONG ulFlags, LPENTRYLIST lpSrcEntryList) = 0;
};
#else
typedef struct IExchangeImportHierarchyChangesVtbl
{
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(
        IExchangeImportHierarchyChanges *This,
        LPCIID riid,
        LPVOID *ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IExchangeImportHierarchyChanges *This);
    ULONG (STDMETHODCALLTYPE *Release)(IExchangeImportHierarchyChanges *This);
    HRESULT (STDMETHODCALLTYPE *GetLastError)(
        IExchangeImportHierarchyChanges *This,
        HRESULT hResult,
        ULONG ulFlags,
        LPMAPIERROR *lppMAPIError);
    HRESULT (STDMETHODCALLTYPE *Config)(IExchangeImportHierarchyChanges *This, LPSTREAM lpStream, ULONG ulFlags);
    HRESULT (STDMETHODCALLTYPE *UpdateState)(IExchangeImportHierarchyChanges *This, LPSTREAM lpStream);
    HRESULT (STDMETHODCALLTYPE *ImportFolderChange)(
        IExchangeImportHierarchyChanges *This,
        ULONG cpvalChanges,
        LPSPropValue ppvalChanges);
    HRESULT (STDMETHODCALLTYPE *ImportFolderDeletion)(
        IExchangeImportHierarchyChanges *This,
        ULONG ulFlags,
        LPENTRYLIST lpSrcEntryList);
} IExchangeImportHierarchyChangesVtbl;

struct IExchangeImportHierarchyChanges
{
    const IExchangeImportHierarchyChangesVtbl *lpVtbl;
};
#endif

/**
 * Takes item changes of one folder into the store. The store hands it out in DNTBL and owns it; it is
 * valid until the state ends. Interface id: `f75abfa0-d0e0-11cd-80fc-00aa004bba0b`.
 *
 * @see idl/ics.idl:48
 */
#if IOSTX_CLASSES
struct IOSTX_UUID("f75abfa0-d0e0-11cd-80fc-00aa004bba0b") IExchangeImportContentsChanges : public IUnknown
{
    /**
     * Slot 3. Explains the failure of an earlier call; gives no structure where there is nothing to say.
     * Parameters: `hResult` [in]; `ulFlags` [in]; `lppMAPIError` [out].
     */
    virtual HRESULT STDMETHODCALLTYPE GetLastError(HRESULT hResult, ULONG ulFlags, LPMAPIERROR *lppMAPIError) = 0;
    /**
     * Slot 4. Starts an import from the state in the stream; without a stream the store keeps the state
     * itself. Parameters: `lpStream` [in]; `ulFlags` [in].
     */
    virtual HRESULT STDMETHODCALLTYPE Config(LPSTREAM lpStream, ULONG ulFlags) = 0;
    /** Slot 5. Writes the state that the import has reached into the stream. Parameters: `lpStream` [in]. */
    virtual HRESULT STDMETHODCALLTYPE UpdateState(LPSTREAM lpStream) = 0;
    /**
     * Slot 6. Imports one new or changed item and opens it; the client sets its properties and saves it.
     * Needed at least: PR_CHANGE_KEY, PR_PREDECESSOR_CHANGE_LIST, and PR_ENTRYID or PR_SOURCE_KEY. Flags:
     * SYNC_NEW_MESSAGE, SYNC_ASSOCIATED. Fails with SYNC_E_IGNORE, SYNC_E_CONFLICT or
     * SYNC_E_OBJECT_DELETED. Parameters: `cpvalChanges` [in]; `ppvalChanges` [in], as many as
     * `cpvalChanges` says; `ulFlags` [in]; `ppMessage` [out].
     */
    virtual HRESULT STDMETHODCALLTYPE ImportMessageChange(
        ULONG cpvalChanges,
        LPSPropValue ppvalChanges,
        ULONG ulFlags,
        LPMESSAGE *ppMessage) = 0;
    /**
     * Slot 7. Imports the deletion of items, named by source key. Flags: SYNC_SOFT_DELETE, SYNC_EXPIRY.
     * Parameters: `ulFlags` [in]; `lpSrcEntryList` [in].
     */
    virtual HRESULT STDMETHODCALLTYPE ImportMessageDeletion(ULONG ulFlags, LPENTRYLIST lpSrcEntryList) = 0;
    /**
     * Slot 8. Imports read states. Parameters: `cElements` [in]; `lpReadState` [in], as many as
     * `cElements` says.
     */
    virtual HRESULT STDMETHODCALLTYPE ImportPerUserReadStateChange(ULONG cElements, LPREADSTATE lpReadState) = 0;
    /**
     * Slot 9. Imports the move of an item into this folder. Parameters: `cbSourceKeySrcFolder` [in];
     * `pbSourceKeySrcFolder` [in], as many as `cbSourceKeySrcFolder` says; `cbSourceKeySrcMessage` [in];
     * `pbSourceKeySrcMessage` [in], as many as `cbSourceKeySrcMessage` says; `cbPCLMessage` [in];
     * `pbPCLMessage` [in], as many as `cbPCLMessage` says; `cbSourceKeyDestMessage` [in];
     * `pbSourceKeyDestMessage` [in], as many as `cbSourceKeyDestMessage` says; `cbChangeNumDestMessage`
     * [in]; `pbChangeNumDestMessage` [in], as many as `cbChangeNumDestMessage` says.
     */
    virtual HRESULT STDMETHODCALLTYPE ImportMessageMove(
        ULONG cbSourceKeySrcFolder,
        LPBYTE pbSourceKeySrcFolder,
        ULONG cbSourceKeySrcMessage,
        LPBYTE pbSourceKeySrcMessage,
        ULONG cbPCLMessage,
        LPBYTE pbPCLMessage,
        ULONG cbSourceKeyDestMessage,
        LPBYTE pbSourceKeyDestMessage,
        ULONG cbChangeNumDestMessage,
        LPBYTE pbChangeNumDestMessage) = 0;
};
#else
typedef struct IExchangeImportContentsChangesVtbl
{
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(
        IExchangeImportContentsChanges *This,
        LPCIID riid,
        LPVOID *ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IExchangeImportContentsChanges *This);
    ULONG (STDMETHODCALLTYPE *Release)(IExchangeImportContentsChanges *This);
    HRESULT (STDMETHODCALLTYPE *GetLastError)(
        IExchangeImportContentsChanges *This,
        HRESULT hResult,
        ULONG ulFlags,
        LPMAPIERROR *lppMAPIError);
    HRESULT (STDMETHODCALLTYPE *Config)(IExchangeImportContentsChanges *This, LPSTREAM lpStream, ULONG ulFlags);
    HRESULT (STDMETHODCALLTYPE *UpdateState)(IExchangeImportContentsChanges *This, LPSTREAM lpStream);
    HRESULT (STDMETHODCALLTYPE *ImportMessageChange)(
        IExchangeImportContentsChanges *This,
        ULONG cpvalChanges,
        LPSPropValue ppvalChanges,
        ULONG ulFlags,
        LPMESSAGE *ppMessage);
    HRESULT (STDMETHODCALLTYPE *ImportMessageDeletion)(
        IExchangeImportContentsChanges *This,
        ULONG ulFlags,
        LPENTRYLIST lpSrcEntryList);
    HRESULT (STDMETHODCALLTYPE *ImportPerUserReadStateChange)(
        IExchangeImportContentsChanges *This,
        ULONG cElements,
        LPREADSTATE lpReadState);
    HRESULT (STDMETHODCALLTYPE *ImportMessageMove)(
        IExchangeImportContentsChanges *This,
        ULONG cbSourceKeySrcFolder,
        LPBYTE pbSourceKeySrcFolder,
        ULONG cbSourceKeySrcMessage,
        LPBYTE pbSourceKeySrcMessage,
        ULONG cbPCLMessage,
        LPBYTE pbPCLMessage,
        ULONG cbSourceKeyDestMessage,
        LPBYTE pbSourceKeyDestMessage,
        ULONG cbChangeNumDestMessage,
        LPBYTE pbChangeNumDestMessage);
} IExchangeImportContentsChangesVtbl;

struct IExchangeImportContentsChanges
{
    const IExchangeImportContentsChangesVtbl *lpVtbl;
};
#endif

#endif

/**
 * The states of replication. The values 7 and 12 to 16 are not documented.
 *
 * @see https://learn.microsoft.com/office/client-developer/outlook/mapi/syncstate
 * @see idl/iostx.idl:116
 */
typedef enum SYNCSTATE
{
    /** No replication is under way. */
    LR_SYNC_IDLE = 0,
    /** A replication in one direction is under way. Struct: SYNC. Entered from LR_SYNC_IDLE. */
    LR_SYNC = 1,
    /** The folder hierarchy is being uploaded. Struct: UPHIER. Entered from LR_SYNC. */
    LR_SYNC_UPLOAD_HIERARCHY = 2,
    /**
     * One folder is being uploaded: a new, moved, changed or deleted one. Struct: UPFLD. Entered from
     * LR_SYNC_UPLOAD_HIERARCHY or LR_SYNC when UPS_ONE_FOLDER.
     */
    LR_SYNC_UPLOAD_FOLDER = 3,
    /** The contents of folders are being replicated. Struct: SYNCCONT. Entered from LR_SYNC. */
    LR_SYNC_CONTENTS = 4,
    /** One folder's changed items are being uploaded. Struct: UPTBL. Entered from LR_SYNC_CONTENTS. */
    LR_SYNC_UPLOAD_TABLE = 5,
    /**
     * One item is being uploaded: a new, moved or changed one. Struct: UPMSG. Entered from
     * LR_SYNC_UPLOAD_TABLE.
     */
    LR_SYNC_UPLOAD_MESSAGE = 6,
    /**
     * Read states of one folder's items are being uploaded. Struct: UPREAD. Entered from
     * LR_SYNC_UPLOAD_TABLE.
     */
    LR_SYNC_UPLOAD_MESSAGE_READ = 8,
    /**
     * Deletions of one folder's items, and moves out of it, are being uploaded. Struct: UPDEL. Entered
     * from LR_SYNC_UPLOAD_TABLE.
     */
    LR_SYNC_UPLOAD_MESSAGE_DEL = 9,
    /** Folder changes of the server are being imported. Struct: DNHIER. Entered from LR_SYNC. */
    LR_SYNC_DOWNLOAD_HIERARCHY = 10,
    /**
     * Item changes of the server in one folder are being imported. Struct: DNTBL. Entered from
     * LR_SYNC_CONTENTS.
     */
    LR_SYNC_DOWNLOAD_TABLE = 11,
    /**
     * The full item for a header-only one is being fetched. Struct: HDRSYNC. Entered from LR_SYNC_IDLE by
     * SyncHdrBeg.
     */
    LR_SYNC_DOWNLOAD_HEADER = 17
} SYNCSTATE;

typedef ULONG PROPTYPE;
typedef IExchangeImportHierarchyChanges *PXIHC;
typedef IExchangeImportContentsChanges *PXICC;
typedef FEID *LPFEID;
typedef MEID *LPMEID;
typedef SKEY *LPSKEY;
typedef OLFI *POLFI;
typedef SYNC *PSYNC;
typedef UPHIER *PUPHIER;
typedef UPFLD *PUPFLD;
typedef SYNCCONT *PSYNCCONT;
typedef UPTBLE *PUPTBLE;
typedef UPMOV *PUPMOV;
typedef UPTBL *PUPTBL;
typedef UPMSG *PUPMSG;
typedef UPREADE *PUPREADE;
typedef UPREAD *PUPREAD;
typedef UPDELE *PUPDELE;
typedef UPDEL *PUPDEL;
typedef DNHIER *PDNHIER;
typedef DNTBLE *PDNTBLE;
typedef DNTBL *PDNTBL;
typedef HDRSYNC *PHDRSYNC;

/**
 * A long-term id: names one object of a store for its whole life. 24 bytes.
 *
 * @see https://learn.microsoft.com/office/client-developer/outlook/mapi/ltid
 * @see idl/iostx.idl:17
 */
struct LTID
{
    /** The replica that gave the id. */
    GUID guid;
    /** The replica's counter, most significant byte first. */
    BYTE globcnt[6];
    /** Level; 0 in entry identifiers. */
    WORD wLevel;
};

#pragma pack(push, 1)
/**
 * Entry identifier of a folder: 46 bytes, packed.
 *
 * @remarks
 * The documents disagree: The pages print no packing, which would make it 48 bytes; the wire format
 * and the header that real clients compile with say 46.
 * Decision: Packed to one byte.
 *
 * @see https://learn.microsoft.com/office/client-developer/outlook/mapi/feid
 * @see idl/iostx.idl:36
 */
struct FEID
{
    /** Flags of the entry identifier; 0 for one that stays valid. */
    BYTE abFlags[4];
    /** The provider. */
    MAPIUID muid;
    /** Internal to Outlook: 0 in an identifier of one's own, what it was in any other. */
    WORD placeholder;
    /** The folder. */
    LTID ltid;
};
#pragma pack(pop)

#pragma pack(push, 1)
/**
 * Entry identifier of an item: 70 bytes, packed.
 *
 * @remarks
 * The documents disagree: The pages print no packing, which would make it 72 bytes; the wire format
 * and the header that real clients compile with say 70.
 * Decision: Packed to one byte.
 *
 * @see https://learn.microsoft.com/office/client-developer/outlook/mapi/meid
 * @see idl/iostx.idl:55
 */
struct MEID
{
    /** Flags of the entry identifier; 0 for one that stays valid. */
    BYTE abFlags[4];
    /** The provider. */
    MAPIUID muid;
    /** Internal to Outlook: 0 in an identifier of one's own, what it was in any other. */
    WORD placeholder;
    /** The folder that holds the item. */
    LTID ltidFld;
    /** The item. */
    LTID ltidMsg;
};
#pragma pack(pop)

#pragma pack(push, 1)
/**
 * A source key: the identity of a folder or an item in replication. 22 bytes, packed.
 *
 * @remarks
 * The documents disagree: The pages print no packing, which would make it 24 bytes; the wire format
 * and the header that real clients compile with say 22.
 * Decision: Packed to one byte.
 *
 * @see https://learn.microsoft.com/office/client-developer/outlook/mapi/skey
 * @see idl/iostx.idl:76
 */
struct SKEY
{
    /** The replica that gave the key. */
    GUID guid;
    /** The replica's counter, most significant byte first. */
    BYTE globcnt[6];
};
#pragma pack(pop)

/**
 * The queue from which a store that is offline gives out long-term ids, in blocks. A request that fits
 * into `dwAlloc` takes its ids from `ltidAlloc`; one that does not moves on to the next block, and the
 * provider supplies a new next block in time.
 *
 * @see https://learn.microsoft.com/office/client-developer/outlook/mapi/olfi
 * @see idl/iostx.idl:92
 */
struct OLFI
{
    /** Version of the structure. */
    ULONG ulVersion;
    /** [reserved] Internal to Outlook. */
    MAPIUID muidReserved;
    /** [reserved] Internal to Outlook. */
    ULONG ulReserved;
    /** How many ids are left in the present block. */
    DWORD dwAlloc;
    /** How many ids are in the next block; 0 when there is none. */
    DWORD dwNextAlloc;
    /** The next id that the present block gives out. */
    LTID ltidAlloc;
    /** The first id of the next block, of another GUID. */
    LTID ltidNextAlloc;
};

/**
 * A replication in one direction. The struct of LR_SYNC.
 *
 * @see https://learn.microsoft.com/office/client-developer/outlook/mapi/sync
 * @see idl/iostx.idl:150
 */
struct SYNC
{
    /**
     * [in] Direction, scope and success. Values: UPS_UPLOAD_ONLY, UPS_DNLOAD_ONLY, UPS_ONE_FOLDER,
     * UPS_THESE_FOLDERS, UPS_OK.
     *
     * @remarks
     * The documents disagree: The page marks UPS_OK as [out] and says that the client sets it.
     * Decision: The client sets it: [in].
     */
    ULONG ulFlags;
    /** [out] Path of the local store. */
    LPWSTR pwzPath;
    /**
     * [reserved] Internal to Outlook.
     *
     * @remarks
     * The documents disagree: UPS_ONE_FOLDER is described with a member `feid` of this structure, which
     * the structure lists as Reserved1.
     * Decision: Reserved1 it stays; the folder is the one that UPFLD presents.
     */
    FEID Reserved1;
    /** [reserved] Internal to Outlook. */
    MEID Reserved2;
    /** [in] Entry identifiers of the folders to replicate, with UPS_THESE_FOLDERS. */
    LPENTRYLIST pel;
    /** [in] One word of options for each entry of `pel`. As many entries as `pel` says. */
    const ULONG *pulFolderOptions;
};

/**
 * The folders that are out of sync. The struct of LR_SYNC_UPLOAD_HIERARCHY.
 *
 * @see https://learn.microsoft.com/office/client-developer/outlook/mapi/uphier
 * @see idl/iostx.idl:179
 */
struct UPHIER
{
    /** [in] Success. Values: UPH_OK. */
    ULONG ulFlags;
    /** [reserved] Internal to Outlook. */
    LPSTREAM pstmReserved;
    /** [out] How many folders are done. */
    UINT iEnt;
    /** [out] How many folders are out of sync. */
    UINT cEnt;
};

/**
 * One folder to upload. The struct of LR_SYNC_UPLOAD_FOLDER.
 *
 * @see https://learn.microsoft.com/office/client-developer/outlook/mapi/upfld
 * @see idl/iostx.idl:195
 */
struct UPFLD
{
    /**
     * [in, out] What happened to the folder, and success. Values: UPF_NEW, UPF_MOD_PARENT, UPF_MOD_PROPS,
     * UPF_DEL, UPF_OK.
     */
    ULONG ulFlags;
    /** [out] The folder, open; none where it was deleted. */
    LPMAPIFOLDER pfld;
    /** [out] The folder's entry identifier. */
    FEID feid;
};

/**
 * The folders whose contents need work. The struct of LR_SYNC_CONTENTS.
 *
 * @see https://learn.microsoft.com/office/client-developer/outlook/mapi/synccont
 * @see idl/iostx.idl:209
 */
struct SYNCCONT
{
    /** [in] Success. Values: UPC_OK. */
    ULONG ulFlags;
    /**
     * [in, out] Index of the folder that the next state is about.
     *
     * @remarks
     * The documents disagree: The page marks it [out]; a published sample client sets it to choose the
     * folder.
     * Decision: Both: the store advances it, and the client may set it to any index below `cEnt`.
     */
    UINT iEnt;
    /** [out] How many folders need work. */
    UINT cEnt;
    /** [reserved] Internal to Outlook. */
    LPVOID pvReserved;
    /** [reserved] Internal to Outlook. */
    LPSPropTagArray ptagaReserved;
    /** [reserved] Internal to Outlook. */
    LPSSortOrderSet psosReserved;
};

/**
 * How many items of one kind, normal or associated, need uploading, and how many are done.
 *
 * @see https://learn.microsoft.com/office/client-developer/outlook/mapi/uptble
 * @see idl/iostx.idl:233
 */
struct UPTBLE
{
    /** [out] How many new or modified items are done. */
    UINT iEntMod;
    /** [out] How many items are new or modified. */
    UINT cEntMod;
    /** [out] How many changes of the read state are done. */
    UINT iEntRead;
    /** [out] How many items changed their read state. */
    UINT cEntRead;
    /** [out] How many deletions are done. */
    UINT iEntDel;
    /** [out] How many items were deleted or moved away. */
    UINT cEntDel;
};

/**
 * A folder that items were moved to, in a chain of such folders.
 *
 * @see https://learn.microsoft.com/office/client-developer/outlook/mapi/upmov
 * @see idl/iostx.idl:253
 */
struct UPMOV
{
    /** [in] What became of the moves. Values: UPV_ERROR, UPV_DIRTY, UPV_COMMIT. */
    ULONG ulFlags;
    /** [reserved] Internal to Outlook. */
    LPVOID pReserved;
    /** [reserved] Internal to Outlook. */
    LPSTREAM pstmReserved;
    /** [out] Name of the destination folder, in the 8-bit code page of the store. */
    LPSTR pszName;
    /** [out] Entry identifier of the destination folder. */
    FEID feid;
    /** [in] The folder on the server. */
    LPMAPIFOLDER pfld;
    /** [in] The importer of that folder. */
    PXICC pxicc;
    /** [reserved] Internal to Outlook. */
    DWORD dwReserved;
    /** [out] The next destination; none at the end of the chain. */
    UPMOV *pupmovNext;
    /** [in] How many items were moved here. */
    UINT cEntMov;
};

/**
 * One folder's changed items. The struct of LR_SYNC_UPLOAD_TABLE.
 *
 * @see https://learn.microsoft.com/office/client-developer/outlook/mapi/uptbl
 * @see idl/iostx.idl:281
 */
struct UPTBL
{
    /** [in, out] Success. Values: UPT_PUBLIC, UPT_OK. */
    ULONG ulFlags;
    /** [reserved] Internal to Outlook. */
    LPSTREAM pstmReserved;
    /** [out] Name of the folder, in the 8-bit code page of the store. */
    LPSTR pszName;
    /** [out] The folder's entry identifier. */
    FEID feid;
    /** [reserved] Internal to Outlook. */
    UINT uintReserved;
    /** [out] Counts of the changes: [0] of normal items, [1] of associated (hidden) ones. */
    UPTBLE rgte[2];
    /** [out] How many changes are done. */
    UINT iEnt;
    /** [out] How many changes there are. */
    UINT cEnt;
    /** [out] The folders that items of this one were moved to. */
    PUPMOV pupmovHead;
    /** [reserved] Internal to Outlook. */
    void *pReserved;
};

/**
 * One item to upload. The struct of LR_SYNC_UPLOAD_MESSAGE.
 *
 * @see https://learn.microsoft.com/office/client-developer/outlook/mapi/upmsg
 * @see idl/iostx.idl:309
 */
struct UPMSG
{
    /**
     * [in, out] What happened to the item, what the store shall do with it, and success. Values:
     * UPM_ASSOC, UPM_NEW, UPM_MOV, UPM_MOD_PROPS, UPM_HEADER, UPM_MOVED, UPM_COMMIT, UPM_DELETE, UPM_SAVE,
     * UPM_OK.
     */
    ULONG ulFlags;
    /** [out] The item, open. */
    LPMESSAGE pmsg;
    /** [out] The item's entry identifier. */
    MEID meid;
    /** [reserved] Internal to Outlook. */
    SBinary binReserved1;
    /** [reserved] Internal to Outlook. */
    SBinary binReserved2;
    /** [out] With UPM_MOV: entry identifier of the folder that the item came from. */
    FEID feid;
    /** [out] With UPM_MOV: change key of the item here. */
    SBinary binChg;
    /** [out] With UPM_MOV: predecessor change list of the item here. */
    SBinary binPcl;
    /** [out] With UPM_MOV: source key of the item where it came from. */
    SKEY skeySrc;
};

/**
 * A changed read state.
 *
 * @see https://learn.microsoft.com/office/client-developer/outlook/mapi/upreade
 * @see idl/iostx.idl:335
 */
struct UPREADE
{
    /**
     * [in, out] The read state, and success. Values: UPR_ASSOC, UPR_READ, UPR_COMMIT, UPR_OK.
     *
     * @remarks
     * The documents disagree: The page says that UPR_READ means that the read state has changed; by name
     * and use it tells the state itself.
     * Decision: UPR_READ set: the item is read now. Clear: it is unread now.
     */
    ULONG ulFlags;
    /** [out] Source key of the item. */
    SKEY skey;
};

/**
 * The changed read states of one folder's items. The struct of LR_SYNC_UPLOAD_MESSAGE_READ.
 *
 * @see https://learn.microsoft.com/office/client-developer/outlook/mapi/upread
 * @see idl/iostx.idl:352
 */
struct UPREAD
{
    /** [out] The changes. As many entries as `cEnt` says. */
    PUPREADE pupre;
    /** [out] How many there are. */
    UINT cEnt;
};

/**
 * An item that was deleted or moved away.
 *
 * @see https://learn.microsoft.com/office/client-developer/outlook/mapi/updele
 * @see idl/iostx.idl:364
 */
struct UPDELE
{
    /**
     * [in, out] What happened to the item, what the store shall do, and success. Values: UPD_ASSOC,
     * UPD_MOV, UPD_MOVED, UPD_UPDATE, UPD_COMMIT, UPD_OK.
     */
    ULONG ulFlags;
    /** [out] Source key of the item. */
    SKEY skey;
    /** [reserved] Internal to Outlook. */
    DWORD dwReserved;
    /** [out] With UPD_MOV: change key of the item at its destination. */
    SBinary binChg;
    /** [out] With UPD_MOV: predecessor change list of the item at its destination. */
    SBinary binPcl;
    /** [out] With UPD_MOV: source key of the item at its destination. */
    SKEY skeyDst;
    /** [out] With UPD_MOV: the destination folder. */
    PUPMOV pupmov;
};

/**
 * The deletions of one folder's items, and the moves out of it. The struct of
 * LR_SYNC_UPLOAD_MESSAGE_DEL.
 *
 * @see https://learn.microsoft.com/office/client-developer/outlook/mapi/updel
 * @see idl/iostx.idl:386
 */
struct UPDEL
{
    /** [out] The deletions. As many entries as `cEnt` says. */
    PUPDELE pupde;
    /** [out] How many there are. */
    UINT cEnt;
};

/**
 * Takes the server's folder changes. The struct of LR_SYNC_DOWNLOAD_HIERARCHY.
 *
 * @see https://learn.microsoft.com/office/client-developer/outlook/mapi/dnhier
 * @see idl/iostx.idl:398
 */
struct DNHIER
{
    /** [in] Success. Values: DNH_OK. */
    ULONG ulFlags;
    /** [reserved] Internal to Outlook. */
    LPSTREAM pstmReserved;
    /** [out] Takes the changes; valid until the state ends. */
    PXIHC pxihc;
    /** [out] How many folders were added, counted during the import. */
    UINT cEntNew;
    /** [out] How many folders were changed, counted during the import. */
    UINT cEntMod;
    /** [out] How many folders were deleted, counted during the import. */
    UINT cEntDel;
};

/**
 * How many items of one kind, normal or associated, were imported.
 *
 * @see https://learn.microsoft.com/office/client-developer/outlook/mapi/dntble
 * @see idl/iostx.idl:418
 */
struct DNTBLE
{
    /** [out] How many items were added. */
    UINT cEntNew;
    /** [out] How many items were changed. */
    UINT cEntMod;
    /** [out] How many read states were changed. */
    UINT cEntRead;
    /** [out] How many items were deleted. */
    UINT cEntDel;
};

/**
 * Takes the server's item changes in one folder. The struct of LR_SYNC_DOWNLOAD_TABLE.
 *
 * @see https://learn.microsoft.com/office/client-developer/outlook/mapi/dntbl
 * @see idl/iostx.idl:434
 */
struct DNTBL
{
    /** [in] Success. Values: DNT_OK. */
    ULONG ulFlags;
    /** [reserved] Internal to Outlook. */
    LPSTREAM pstmReserved1;
    /** [reserved] Internal to Outlook. */
    LPSTREAM pstmReserved2;
    /** [reserved] Internal to Outlook. */
    LPSTREAM pstmReserved3;
    /** [reserved] Internal to Outlook. */
    LPSTREAM pstmReserved4;
    /** [out] Takes item changes; valid until the state ends. */
    PXICC pxicc;
    /** [out] Takes folder changes; valid until the state ends. */
    PXIHC pxihc;
    /** [out] Name of the folder, in the 8-bit code page of the store. */
    LPSTR pszName;
    /** [out] When the folder was last changed. */
    FILETIME ftLastMod;
    /** [out] What the user may do with the folder: PR_RIGHTS. */
    ULONG ulRights;
    /** [out] The folder's entry identifier. */
    FEID feid;
    /** [reserved] Internal to Outlook. */
    UINT uintReserved;
    /** [out] Counts of the import: [0] of normal items, [1] of associated (hidden) ones. */
    DNTBLE rgte[2];
    /** [reserved] Internal to Outlook. */
    LPSRestriction psrReserved;
    /** [reserved] Internal to Outlook. */
    BOOL boReserved;
    /** [reserved] Internal to Outlook. */
    void *pReserved1;
    /** [reserved] Internal to Outlook. */
    void *pReserved2;
};

/**
 * A header-only item whose full item is to be fetched. The struct of LR_SYNC_DOWNLOAD_HEADER.
 *
 * @see https://learn.microsoft.com/office/client-developer/outlook/mapi/hdrsync
 * @see idl/iostx.idl:476
 */
struct HDRSYNC
{
    /** [out] The header as it is in the store. */
    UPMSG *pupmsg;
    /** [out] Entry identifier of the folder that holds the item. */
    FEID feidPar;
    /** [reserved] Internal to Outlook. */
    LPSTREAM pstmReserved;
    /** [in] Where the full item is, and success. Values: HSF_LOCAL, HSF_COPYDESTRUCTIVE, HSF_OK. */
    ULONG ulFlags;
    /** [in] The full item; the client keeps its own reference. */
    LPMESSAGE pmsgFull;
};

/**
 * Replicates a local store, one state after the other. Begin with InitSync; then pair every SyncBeg
 * with one SetSyncResult and one SyncEnd. One session at a time; no folder may be replicated by two
 * threads at once. Interface id: `d2d85db4-840f-49b8-9982-07d2405ec6b7`.
 *
 * @see https://learn.microsoft.com/office/client-developer/outlook/mapi/iostxiunknown
 * @see idl/iostx.idl:497
 */
#if IOSTX_CLASSES
struct IOSTX_UUID("d2d85db4-840f-49b8-9982-07d2405ec6b7") IOSTX : public IUnknown
{
    /**
     * Slot 3. Explains the failure of an earlier call. `ulFlags` must be 0; the caller frees the structure
     * as one MAPI buffer. Parameters: `hResult` [in]; `ulFlags` [in]; `lppMAPIError` [out].
     *
     * @see https://learn.microsoft.com/office/client-developer/outlook/mapi/iostx-getlasterror
     */
    virtual HRESULT STDMETHODCALLTYPE GetLastError(HRESULT hResult, ULONG ulFlags, LPMAPIERROR *lppMAPIError) = 0;
    /**
     * Slot 4. Announces a replication and what it is about. Parameters: `ulFlags` [in].
     *
     * @remarks
     * The documents disagree: The page uses a flag SYNC_ONLY_ASSOCIATED, whose value no page gives.
     * Decision: It does not exist here.
     *
     * @see https://learn.microsoft.com/office/client-developer/outlook/mapi/iostx-initsync
     */
    virtual HRESULT STDMETHODCALLTYPE InitSync(ULONG ulFlags) = 0;
    /**
     * Slot 5. Enters a state. The store allocates the state's structure, fills its [out] members and keeps
     * owning it; it is valid until the state ends. Fails, and changes nothing, where the state may not be
     * entered or has nothing to do. Parameters: `uiSync` [in]; `ppv` [out].
     *
     * @remarks
     * The documents disagree: A published sample enters LR_SYNC_UPLOAD_FOLDER without looking whether
     * there is a folder to upload.
     * Decision: Such a call fails with MAPI_E_NOT_FOUND and leaves the machine where it was.
     *
     * @see https://learn.microsoft.com/office/client-developer/outlook/mapi/iostx-syncbeg
     */
    virtual HRESULT STDMETHODCALLTYPE SyncBeg(UINT uiSync, LPVOID *ppv) = 0;
    /**
     * Slot 6. Leaves the present state for the one that it was entered from. What the client acknowledged
     * with the state's success flag is no longer pending; everything else stays pending.
     *
     * @remarks
     * The documents disagree: A published sample ends a state even where its SyncBeg failed.
     * Decision: An unmatched SyncEnd fails with E_UNEXPECTED and leaves the machine where it was. Inside
     * another state the store cannot tell: the pair of SetSyncResult and SyncEnd then ends that state, as
     * failed.
     *
     * @see https://learn.microsoft.com/office/client-developer/outlook/mapi/iostx-syncend
     */
    virtual HRESULT STDMETHODCALLTYPE SyncEnd() = 0;
    /**
     * Slot 7. Enters LR_SYNC_DOWNLOAD_HEADER for one header-only item. Parameters: `cbeid` [in]; `lpeid`
     * [in], as many as `cbeid` says; `ppv` [out].
     *
     * @see https://learn.microsoft.com/office/client-developer/outlook/mapi/iostx-synchdrbeg
     */
    virtual HRESULT STDMETHODCALLTYPE SyncHdrBeg(ULONG cbeid, LPENTRYID lpeid, LPVOID *ppv) = 0;
    /**
     * Slot 8. Leaves LR_SYNC_DOWNLOAD_HEADER; the store replaces the header by the full item where HSF_OK
     * is set. Parameters: `pprog` [in].
     *
     * @remarks
     * The documents disagree: The method's page says that the store returns to the state before
     * SyncHdrBeg, the state's page that it goes from idle to idle.
     * Decision: Both: it is entered from LR_SYNC_IDLE only, and returns there.
     *
     * @see https://learn.microsoft.com/office/client-developer/outlook/mapi/iostx-synchdrend
     */
    virtual HRESULT STDMETHODCALLTYPE SyncHdrEnd(LPMAPIPROGRESS pprog) = 0;
    /**
     * Slot 9. Tells the store how the work in the present state went, before SyncEnd. Parameters: `hrSync`
     * [in].
     *
     * @see https://learn.microsoft.com/office/client-developer/outlook/mapi/iostx-setsyncresult
     */
    virtual HRESULT STDMETHODCALLTYPE SetSyncResult(HRESULT hrSync) = 0;
    /** Slot 10. A placeholder: its parameters are not described here, so never call it. */
    virtual HRESULT STDMETHODCALLTYPE Placeholder10() = 0;
};
#else
typedef struct IOSTXVtbl
{
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IOSTX *This, LPCIID riid, LPVOID *ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IOSTX *This);
    ULONG (STDMETHODCALLTYPE *Release)(IOSTX *This);
    HRESULT (STDMETHODCALLTYPE *GetLastError)(
        IOSTX *This,
        HRESULT hResult,
        ULONG ulFlags,
        LPMAPIERROR *lppMAPIError);
    HRESULT (STDMETHODCALLTYPE *InitSync)(IOSTX *This, ULONG ulFlags);
    HRESULT (STDMETHODCALLTYPE *SyncBeg)(IOSTX *This, UINT uiSync, LPVOID *ppv);
    HRESULT (STDMETHODCALLTYPE *SyncEnd)(IOSTX *This);
    HRESULT (STDMETHODCALLTYPE *SyncHdrBeg)(IOSTX *This, ULONG cbeid, LPENTRYID lpeid, LPVOID *ppv);
    HRESULT (STDMETHODCALLTYPE *SyncHdrEnd)(IOSTX *This, LPMAPIPROGRESS pprog);
    HRESULT (STDMETHODCALLTYPE *SetSyncResult)(IOSTX *This, HRESULT hrSync);
    HRESULT (STDMETHODCALLTYPE *Placeholder10)(IOSTX *This);
} IOSTXVtbl;

struct IOSTX
{
    const IOSTXVtbl *lpVtbl;
};
#endif

/**
 * Helps with replication; the way to IOSTX. Interface id: `4fdeeff0-0319-11cf-b4cf-00aa0dbbb6e6`.
 *
 * @see https://learn.microsoft.com/office/client-developer/outlook/mapi/ipstxiunknown
 * @see idl/ipstx.idl:12
 */
#if IOSTX_CLASSES
struct IOSTX_UUID("4fdeeff0-0319-11cf-b4cf-00aa0dbbb6e6") IPSTX : public IUnknown
{
    /**
     * Slot 3. Explains the failure of an earlier call. `ulFlags` must be 0; the caller frees the structure
     * as one MAPI buffer. Parameters: `hResult` [in]; `ulFlags` [in]; `lppMAPIError` [out].
     *
     * @see https://learn.microsoft.com/office/client-developer/outlook/mapi/ipstx-getlasterror
     */
    virtual HRESULT STDMETHODCALLTYPE GetLastError(HRESULT hResult, ULONG ulFlags, LPMAPIERROR *lppMAPIError) = 0;
    /**
     * Slot 4. Starts a replication session. The caller sees to it that no folder is replicated by two
     * threads at once, and releases the object. Parameters: `ppostx` [out].
     *
     * @see https://learn.microsoft.com/office/client-developer/outlook/mapi/ipstx-getsyncobject
     */
    virtual HRESULT STDMETHODCALLTYPE GetSyncObject(IOSTX **ppostx) = 0;
    /** Slot 5. A placeholder: its parameters are not described here, so never call it. */
    virtual HRESULT STDMETHODCALLTYPE Placeholder5() = 0;
    /** Slot 6. A placeholder: its parameters are not described here, so never call it. */
    virtual HRESULT STDMETHODCALLTYPE Placeholder6() = 0;
    /** Slot 7. A placeholder: its parameters are not described here, so never call it. */
    virtual HRESULT STDMETHODCALLTYPE Placeholder7() = 0;
    /** Slot 8. A placeholder: its parameters are not described here, so never call it. */
    virtual HRESULT STDMETHODCALLTYPE Placeholder8() = 0;
    /**
     * Slot 9. Makes the store act as the spooler for outgoing mail, or stops it. Parameters: `fEmulate`
     * [in].
     *
     * @see https://learn.microsoft.com/office/client-developer/outlook/mapi/ipstx-emulatespooler
     */
    virtual HRESULT STDMETHODCALLTYPE EmulateSpooler(BOOL fEmulate) = 0;
    /** Slot 10. A placeholder: its parameters are not described here, so never call it. */
    virtual HRESULT STDMETHODCALLTYPE Placeholder10() = 0;
    /** Slot 11. A placeholder: its parameters are not described here, so never call it. */
    virtual HRESULT STDMETHODCALLTYPE Placeholder11() = 0;
    /** Slot 12. A placeholder: its parameters are not described here, so never call it. */
    virtual HRESULT STDMETHODCALLTYPE Placeholder12() = 0;
    /** Slot 13. A placeholder: its parameters are not described here, so never call it. */
    virtual HRESULT STDMETHODCALLTYPE Placeholder13() = 0;
    /** Slot 14. A placeholder: its parameters are not described here, so never call it. */
    virtual HRESULT STDMETHODCALLTYPE Placeholder14() = 0;
};
#else
typedef struct IPSTXVtbl
{
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IPSTX *This, LPCIID riid, LPVOID *ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IPSTX *This);
    ULONG (STDMETHODCALLTYPE *Release)(IPSTX *This);
    HRESULT (STDMETHODCALLTYPE *GetLastError)(
        IPSTX *This,
        HRESULT hResult,
        ULONG ulFlags,
        LPMAPIERROR *lppMAPIError);
    HRESULT (STDMETHODCALLTYPE *GetSyncObject)(IPSTX *This, IOSTX **ppostx);
    HRESULT (STDMETHODCALLTYPE *Placeholder5)(IPSTX *This);
    HRESULT (STDMETHODCALLTYPE *Placeholder6)(IPSTX *This);
    HRESULT (STDMETHODCALLTYPE *Placeholder7)(IPSTX *This);
    HRESULT (STDMETHODCALLTYPE *Placeholder8)(IPSTX *This);
    HRESULT (STDMETHODCALLTYPE *EmulateSpooler)(IPSTX *This, BOOL fEmulate);
    HRESULT (STDMETHODCALLTYPE *Placeholder10)(IPSTX *This);
    HRESULT (STDMETHODCALLTYPE *Placeholder11)(IPSTX *This);
    HRESULT (STDMETHODCALLTYPE *Placeholder12)(IPSTX *This);
    HRESULT (STDMETHODCALLTYPE *Placeholder13)(IPSTX *This);
    HRESULT (STDMETHODCALLTYPE *Placeholder14)(IPSTX *This);
} IPSTXVtbl;

struct IPSTX
{
    const IPSTXVtbl *lpVtbl;
};
#endif

/**
 * Adds the suspension of the spooler. Interface id: `2067a790-2a45-11d1-eb86-00a0c90dca6d`.
 *
 * @see https://learn.microsoft.com/office/client-developer/outlook/mapi/ipstx2ipstx
 * @see idl/ipstx.idl:55
 */
#if IOSTX_CLASSES
struct IOSTX_UUID("2067a790-2a45-11d1-eb86-00a0c90dca6d") IPSTX2 : public IPSTX
{
    /** Slot 15. A placeholder: its parameters are not described here, so never call it. */
    virtual HRESULT STDMETHODCALLTYPE Placeholder15() = 0;
    /** Slot 16. A placeholder: its parameters are not described here, so never call it. */
    virtual HRESULT STDMETHODCALLTYPE Placeholder16() = 0;
    /**
     * Slot 17. Suspends the spooler (SS_SUSPENDED) or lets it run (SS_ACTIVE). Parameters: `ulState` [in].
     *
     * @see https://learn.microsoft.com/office/client-developer/outlook/mapi/ipstx2-setspoolsuspendstate
     */
    virtual void STDMETHODCALLTYPE SetSpoolSuspendState(ULONG ulState) = 0;
};
#else
typedef struct IPSTX2Vtbl
{
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IPSTX2 *This, LPCIID riid, LPVOID *ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IPSTX2 *This);
    ULONG (STDMETHODCALLTYPE *Release)(IPSTX2 *This);
    HRESULT (STDMETHODCALLTYPE *GetLastError)(
        IPSTX2 *This,
        HRESULT hResult,
        ULONG ulFlags,
        LPMAPIERROR *lppMAPIError);
    HRESULT (STDMETHODCALLTYPE *GetSyncObject)(IPSTX2 *This, IOSTX **ppostx);
    HRESULT (STDMETHODCALLTYPE *Placeholder5)(IPSTX2 *This);
    HRESULT (STDMETHODCALLTYPE *Placeholder6)(IPSTX2 *This);
    HRESULT (STDMETHODCALLTYPE *Placeholder7)(IPSTX2 *This);
    HRESULT (STDMETHODCALLTYPE *Placeholder8)(IPSTX2 *This);
    HRESULT (STDMETHODCALLTYPE *EmulateSpooler)(IPSTX2 *This, BOOL fEmulate);
    HRESULT (STDMETHODCALLTYPE *Placeholder10)(IPSTX2 *This);
    HRESULT (STDMETHODCALLTYPE *Placeholder11)(IPSTX2 *This);
    HRESULT (STDMETHODCALLTYPE *Placeholder12)(IPSTX2 *This);
    HRESULT (STDMETHODCALLTYPE *Placeholder13)(IPSTX2 *This);
    HRESULT (STDMETHODCALLTYPE *Placeholder14)(IPSTX2 *This);
    HRESULT (STDMETHODCALLTYPE *Placeholder15)(IPSTX2 *This);
    HRESULT (STDMETHODCALLTYPE *Placeholder16)(IPSTX2 *This);
    void (STDMETHODCALLTYPE *SetSpoolSuspendState)(IPSTX2 *This, ULONG ulState);
} IPSTX2Vtbl;

struct IPSTX2
{
    const IPSTX2Vtbl *lpVtbl;
};
#endif

/**
 * Nothing of it is documented. Interface id: `55f15320-111b-11d2-a999-006008b05aa7`.
 *
 * @see https://learn.microsoft.com/office/client-developer/outlook/mapi/ipstx3ipstx2
 * @see idl/ipstx.idl:73
 */
#if IOSTX_CLASSES
struct IOSTX_UUID("55f15320-111b-11d2-a999-006008b05aa7") IPSTX3 : public IPSTX2
{
    /** Slot 18. A placeholder: its parameters are not described here, so never call it. */
    virtual HRESULT STDMETHODCALLTYPE Placeholder18() = 0;
};
#else
typedef struct IPSTX3Vtbl
{
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IPSTX3 *This, LPCIID riid, LPVOID *ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IPSTX3 *This);
    ULONG (STDMETHODCALLTYPE *Release)(IPSTX3 *This);
    HRESULT (STDMETHODCALLTYPE *GetLastError)(
        IPSTX3 *This,
        HRESULT hResult,
        ULONG ulFlags,
        LPMAPIERROR *lppMAPIError);
    HRESULT (STDMETHODCALLTYPE *GetSyncObject)(IPSTX3 *This, IOSTX **ppostx);
    HRESULT (STDMETHODCALLTYPE *Placeholder5)(IPSTX3 *This);
    HRESULT (STDMETHODCALLTYPE *Placeholder6)(IPSTX3 *This);
    HRESULT (STDMETHODCALLTYPE *Placeholder7)(IPSTX3 *This);
    HRESULT (STDMETHODCALLTYPE *Placeholder8)(IPSTX3 *This);
    HRESULT (STDMETHODCALLTYPE *EmulateSpooler)(IPSTX3 *This, BOOL fEmulate);
    HRESULT (STDMETHODCALLTYPE *Placeholder10)(IPSTX3 *This);
    HRESULT (STDMETHODCALLTYPE *Placeholder11)(IPSTX3 *This);
    HRESULT (STDMETHODCALLTYPE *Placeholder12)(IPSTX3 *This);
    HRESULT (STDMETHODCALLTYPE *Placeholder13)(IPSTX3 *This);
    HRESULT (STDMETHODCALLTYPE *Placeholder14)(IPSTX3 *This);
    HRESULT (STDMETHODCALLTYPE *Placeholder15)(IPSTX3 *This);
    HRESULT (STDMETHODCALLTYPE *Placeholder16)(IPSTX3 *This);
    void (STDMETHODCALLTYPE *SetSpoolSuspendState)(IPSTX3 *This, ULONG ulState);
    HRESULT (STDMETHODCALLTYPE *Placeholder18)(IPSTX3 *This);
} IPSTX3Vtbl;

struct IPSTX3
{
    const IPSTX3Vtbl *lpVtbl;
};
#endif

/**
 * Nothing of it is documented. Interface id: `aa2e2092-ac08-11d2-a2f9-0060b0ec3d4f`.
 *
 * @see https://learn.microsoft.com/office/client-developer/outlook/mapi/ipstx4ipstx3
 * @see idl/ipstx.idl:84
 */
#if IOSTX_CLASSES
struct IOSTX_UUID("aa2e2092-ac08-11d2-a2f9-0060b0ec3d4f") IPSTX4 : public IPSTX3
{
    /** Slot 19. A placeholder: its parameters are not described here, so never call it. */
    virtual HRESULT STDMETHODCALLTYPE Placeholder19() = 0;
};
#else
typedef struct IPSTX4Vtbl
{
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IPSTX4 *This, LPCIID riid, LPVOID *ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IPSTX4 *This);
    ULONG (STDMETHODCALLTYPE *Release)(IPSTX4 *This);
    HRESULT (STDMETHODCALLTYPE *GetLastError)(
        IPSTX4 *This,
        HRESULT hResult,
        ULONG ulFlags,
        LPMAPIERROR *lppMAPIError);
    HRESULT (STDMETHODCALLTYPE *GetSyncObject)(IPSTX4 *This, IOSTX **ppostx);
    HRESULT (STDMETHODCALLTYPE *Placeholder5)(IPSTX4 *This);
    HRESULT (STDMETHODCALLTYPE *Placeholder6)(IPSTX4 *This);
    HRESULT (STDMETHODCALLTYPE *Placeholder7)(IPSTX4 *This);
    HRESULT (STDMETHODCALLTYPE *Placeholder8)(IPSTX4 *This);
    HRESULT (STDMETHODCALLTYPE *EmulateSpooler)(IPSTX4 *This, BOOL fEmulate);
    HRESULT (STDMETHODCALLTYPE *Placeholder10)(IPSTX4 *This);
    HRESULT (STDMETHODCALLTYPE *Placeholder11)(IPSTX4 *This);
    HRESULT (STDMETHODCALLTYPE *Placeholder12)(IPSTX4 *This);
    HRESULT (STDMETHODCALLTYPE *Placeholder13)(IPSTX4 *This);
    HRESULT (STDMETHODCALLTYPE *Placeholder14)(IPSTX4 *This);
    HRESULT (STDMETHODCALLTYPE *Placeholder15)(IPSTX4 *This);
    HRESULT (STDMETHODCALLTYPE *Placeholder16)(IPSTX4 *This);
    void (STDMETHODCALLTYPE *SetSpoolSuspendState)(IPSTX4 *This, ULONG ulState);
    HRESULT (STDMETHODCALLTYPE *Placeholder18)(IPSTX4 *This);
    HRESULT (STDMETHODCALLTYPE *Placeholder19)(IPSTX4 *This);
} IPSTX4Vtbl;

struct IPSTX4
{
    const IPSTX4Vtbl *lpVtbl;
};
#endif

/**
 * Nothing of it is documented. Interface id: `55f15322-111b-11d2-a999-006008b05aa7`.
 *
 * @see https://learn.microsoft.com/office/client-developer/outlook/mapi/ipstx5ipstx4
 * @see idl/ipstx.idl:95
 */
#if IOSTX_CLASSES
struct IOSTX_UUID("55f15322-111b-11d2-a999-006008b05aa7") IPSTX5 : public IPSTX4
{
    /** Slot 20. A placeholder: its parameters are not described here, so never call it. */
    virtual HRESULT STDMETHODCALLTYPE Placeholder20() = 0;
};
#else
typedef struct IPSTX5Vtbl
{
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IPSTX5 *This, LPCIID riid, LPVOID *ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IPSTX5 *This);
    ULONG (STDMETHODCALLTYPE *Release)(IPSTX5 *This);
    HRESULT (STDMETHODCALLTYPE *GetLastError)(
        IPSTX5 *This,
        HRESULT hResult,
        ULONG ulFlags,
        LPMAPIERROR *lppMAPIError);
    HRESULT (STDMETHODCALLTYPE *GetSyncObject)(IPSTX5 *This, IOSTX **ppostx);
    HRESULT (STDMETHODCALLTYPE *Placeholder5)(IPSTX5 *This);
    HRESULT (STDMETHODCALLTYPE *Placeholder6)(IPSTX5 *This);
    HRESULT (STDMETHODCALLTYPE *Placeholder7)(IPSTX5 *This);
    HRESULT (STDMETHODCALLTYPE *Placeholder8)(IPSTX5 *This);
    HRESULT (STDMETHODCALLTYPE *EmulateSpooler)(IPSTX5 *This, BOOL fEmulate);
    HRESULT (STDMETHODCALLTYPE *Placeholder10)(IPSTX5 *This);
    HRESULT (STDMETHODCALLTYPE *Placeholder11)(IPSTX5 *This);
    HRESULT (STDMETHODCALLTYPE *Placeholder12)(IPSTX5 *This);
    HRESULT (STDMETHODCALLTYPE *Placeholder13)(IPSTX5 *This);
    HRESULT (STDMETHODCALLTYPE *Placeholder14)(IPSTX5 *This);
    HRESULT (STDMETHODCALLTYPE *Placeholder15)(IPSTX5 *This);
    HRESULT (STDMETHODCALLTYPE *Placeholder16)(IPSTX5 *This);
    void (STDMETHODCALLTYPE *SetSpoolSuspendState)(IPSTX5 *This, ULONG ulState);
    HRESULT (STDMETHODCALLTYPE *Placeholder18)(IPSTX5 *This);
    HRESULT (STDMETHODCALLTYPE *Placeholder19)(IPSTX5 *This);
    HRESULT (STDMETHODCALLTYPE *Placeholder20)(IPSTX5 *This);
} IPSTX5Vtbl;

struct IPSTX5
{
    const IPSTX5Vtbl *lpVtbl;
};
#endif

/**
 * Adds the way to disconnect the store. Interface id: `55f15323-111b-11d2-a999-006008b05aa7`.
 *
 * @see https://learn.microsoft.com/office/client-developer/outlook/mapi/ipstx6ipstx5
 * @see idl/ipstx.idl:106
 */
#if IOSTX_CLASSES
struct IOSTX_UUID("55f15323-111b-11d2-a999-006008b05aa7") IPSTX6 : public IPSTX5
{
    /** Slot 21. A placeholder: its parameters are not described here, so never call it. */
    virtual HRESULT STDMETHODCALLTYPE Placeholder21() = 0;
    /** Slot 22. A placeholder: its parameters are not described here, so never call it. */
    virtual HRESULT STDMETHODCALLTYPE Placeholder22() = 0;
    /**
     * Slot 23. Disconnects the local store. `ulFlags` must be 0. Parameters: `ulFlags` [in].
     *
     * @see https://learn.microsoft.com/office/client-developer/outlook/mapi/ipstx6-disconnectstore
     */
    virtual HRESULT STDMETHODCALLTYPE DisconnectStore(ULONG ulFlags) = 0;
    /** Slot 24. A placeholder: its parameters are not described here, so never call it. */
    virtual HRESULT STDMETHODCALLTYPE Placeholder24() = 0;
    /** Slot 25. A placeholder: its parameters are not described here, so never call it. */
    virtual HRESULT STDMETHODCALLTYPE Placeholder25() = 0;
};
#else
typedef struct IPSTX6Vtbl
{
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IPSTX6 *This, LPCIID riid, LPVOID *ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IPSTX6 *This);
    ULONG (STDMETHODCALLTYPE *Release)(IPSTX6 *This);
    HRESULT (STDMETHODCALLTYPE *GetLastError)(
        IPSTX6 *This,
        HRESULT hResult,
        ULONG ulFlags,
        LPMAPIERROR *lppMAPIError);
    HRESULT (STDMETHODCALLTYPE *GetSyncObject)(IPSTX6 *This, IOSTX **ppostx);
    HRESULT (STDMETHODCALLTYPE *Placeholder5)(IPSTX6 *This);
    HRESULT (STDMETHODCALLTYPE *Placeholder6)(IPSTX6 *This);
    HRESULT (STDMETHODCALLTYPE *Placeholder7)(IPSTX6 *This);
    HRESULT (STDMETHODCALLTYPE *Placeholder8)(IPSTX6 *This);
    HRESULT (STDMETHODCALLTYPE *EmulateSpooler)(IPSTX6 *This, BOOL fEmulate);
    HRESULT (STDMETHODCALLTYPE *Placeholder10)(IPSTX6 *This);
    HRESULT (STDMETHODCALLTYPE *Placeholder11)(IPSTX6 *This);
    HRESULT (STDMETHODCALLTYPE *Placeholder12)(IPSTX6 *This);
    HRESULT (STDMETHODCALLTYPE *Placeholder13)(IPSTX6 *This);
    HRESULT (STDMETHODCALLTYPE *Placeholder14)(IPSTX6 *This);
    HRESULT (STDMETHODCALLTYPE *Placeholder15)(IPSTX6 *This);
    HRESULT (STDMETHODCALLTYPE *Placeholder16)(IPSTX6 *This);
    void (STDMETHODCALLTYPE *SetSpoolSuspendState)(IPSTX6 *This, ULONG ulState);
    HRESULT (STDMETHODCALLTYPE *Placeholder18)(IPSTX6 *This);
    HRESULT (STDMETHODCALLTYPE *Placeholder19)(IPSTX6 *This);
    HRESULT (STDMETHODCALLTYPE *Placeholder20)(IPSTX6 *This);
    HRESULT (STDMETHODCALLTYPE *Placeholder21)(IPSTX6 *This);
    HRESULT (STDMETHODCALLTYPE *Placeholder22)(IPSTX6 *This);
    HRESULT (STDMETHODCALLTYPE *DisconnectStore)(IPSTX6 *This, ULONG ulFlags);
    HRESULT (STDMETHODCALLTYPE *Placeholder24)(IPSTX6 *This);
    HRESULT (STDMETHODCALLTYPE *Placeholder25)(IPSTX6 *This);
} IPSTX6Vtbl;

struct IPSTX6
{
    const IPSTX6Vtbl *lpVtbl;
};
#endif

/* ---- Constants ---- */

/** Success. */
#ifndef S_OK
#define S_OK ((HRESULT) 0x0u)
#endif
/** The method is not implemented. */
#ifndef E_NOTIMPL
#define E_NOTIMPL ((HRESULT) 0x80004001u)
#endif
/** A pointer is missing. */
#ifndef E_POINTER
#define E_POINTER ((HRESULT) 0x80004003u)
#endif
/** The call makes no sense in the present state. */
#ifndef E_UNEXPECTED
#define E_UNEXPECTED ((HRESULT) 0x8000ffffu)
#endif
/** The call failed; GetLastError may know more. */
#ifndef MAPI_E_CALL_FAILED
#define MAPI_E_CALL_FAILED ((HRESULT) 0x80004005u)
#endif
/** There is not enough memory. */
#ifndef MAPI_E_NOT_ENOUGH_MEMORY
#define MAPI_E_NOT_ENOUGH_MEMORY ((HRESULT) 0x8007000eu)
#endif
/** A parameter is not acceptable. */
#ifndef MAPI_E_INVALID_PARAMETER
#define MAPI_E_INVALID_PARAMETER ((HRESULT) 0x80070057u)
#endif
/** The object does not have this interface. */
#ifndef MAPI_E_INTERFACE_NOT_SUPPORTED
#define MAPI_E_INTERFACE_NOT_SUPPORTED ((HRESULT) 0x80004002u)
#endif
/** The user may not do this. */
#ifndef MAPI_E_NO_ACCESS
#define MAPI_E_NO_ACCESS ((HRESULT) 0x80070005u)
#endif
/** This provider does not support the call. */
#ifndef MAPI_E_NO_SUPPORT
#define MAPI_E_NO_SUPPORT ((HRESULT) 0x80040102u)
#endif
/** The provider does not support this character width. */
#ifndef MAPI_E_BAD_CHARWIDTH
#define MAPI_E_BAD_CHARWIDTH ((HRESULT) 0x80040103u)
#endif
/** A string is too long. */
#ifndef MAPI_E_STRING_TOO_LONG
#define MAPI_E_STRING_TOO_LONG ((HRESULT) 0x80040105u)
#endif
/** A flag is set that the call does not know. */
#ifndef MAPI_E_UNKNOWN_FLAGS
#define MAPI_E_UNKNOWN_FLAGS ((HRESULT) 0x80040106u)
#endif
/** The entry identifier is malformed or not of this provider. */
#ifndef MAPI_E_INVALID_ENTRYID
#define MAPI_E_INVALID_ENTRYID ((HRESULT) 0x80040107u)
#endif
/** The object is no longer valid. */
#ifndef MAPI_E_INVALID_OBJECT
#define MAPI_E_INVALID_OBJECT ((HRESULT) 0x80040108u)
#endif
/** Somebody else changed the object since it was opened. */
#ifndef MAPI_E_OBJECT_CHANGED
#define MAPI_E_OBJECT_CHANGED ((HRESULT) 0x80040109u)
#endif
/** The object was deleted since it was opened. */
#ifndef MAPI_E_OBJECT_DELETED
#define MAPI_E_OBJECT_DELETED ((HRESULT) 0x8004010au)
#endif
/** The object is in use by another operation. */
#ifndef MAPI_E_BUSY
#define MAPI_E_BUSY ((HRESULT) 0x8004010bu)
#endif
/** There is not enough disk space. */
#ifndef MAPI_E_NOT_ENOUGH_DISK
#define MAPI_E_NOT_ENOUGH_DISK ((HRESULT) 0x8004010du)
#endif
/** There are not enough resources of some kind. */
#ifndef MAPI_E_NOT_ENOUGH_RESOURCES
#define MAPI_E_NOT_ENOUGH_RESOURCES ((HRESULT) 0x8004010eu)
#endif
/** The object does not exist. */
#ifndef MAPI_E_NOT_FOUND
#define MAPI_E_NOT_FOUND ((HRESULT) 0x8004010fu)
#endif
/** Two components' versions do not fit. */
#ifndef MAPI_E_VERSION
#define MAPI_E_VERSION ((HRESULT) 0x80040110u)
#endif
/** The logon failed. */
#ifndef MAPI_E_LOGON_FAILED
#define MAPI_E_LOGON_FAILED ((HRESULT) 0x80040111u)
#endif
/** There are too many sessions. */
#ifndef MAPI_E_SESSION_LIMIT
#define MAPI_E_SESSION_LIMIT ((HRESULT) 0x80040112u)
#endif
/** The user cancelled the operation. */
#ifndef MAPI_E_USER_CANCEL
#define MAPI_E_USER_CANCEL ((HRESULT) 0x80040113u)
#endif
/** The operation can no longer be aborted. */
#ifndef MAPI_E_UNABLE_TO_ABORT
#define MAPI_E_UNABLE_TO_ABORT ((HRESULT) 0x80040114u)
#endif
/** The network failed. */
#ifndef MAPI_E_NETWORK_ERROR
#define MAPI_E_NETWORK_ERROR ((HRESULT) 0x80040115u)
#endif
/** Reading or writing the disk failed. */
#ifndef MAPI_E_DISK_ERROR
#define MAPI_E_DISK_ERROR ((HRESULT) 0x80040116u)
#endif
/** The request is too complex. */
#ifndef MAPI_E_TOO_COMPLEX
#define MAPI_E_TOO_COMPLEX ((HRESULT) 0x80040117u)
#endif
/** The column is not supported. */
#ifndef MAPI_E_BAD_COLUMN
#define MAPI_E_BAD_COLUMN ((HRESULT) 0x80040118u)
#endif
/** The provider knows more: ask GetLastError. */
#ifndef MAPI_E_EXTENDED_ERROR
#define MAPI_E_EXTENDED_ERROR ((HRESULT) 0x80040119u)
#endif
/** The property is computed and cannot be changed. */
#ifndef MAPI_E_COMPUTED
#define MAPI_E_COMPUTED ((HRESULT) 0x8004011au)
#endif
/** The data are damaged. */
#ifndef MAPI_E_CORRUPT_DATA
#define MAPI_E_CORRUPT_DATA ((HRESULT) 0x8004011bu)
#endif
/** The provider is not configured. */
#ifndef MAPI_E_UNCONFIGURED
#define MAPI_E_UNCONFIGURED ((HRESULT) 0x8004011cu)
#endif
/** One of several providers failed. */
#ifndef MAPI_E_FAILONEPROVIDER
#define MAPI_E_FAILONEPROVIDER ((HRESULT) 0x8004011du)
#endif
/** The code page is not known. */
#ifndef MAPI_E_UNKNOWN_CPID
#define MAPI_E_UNKNOWN_CPID ((HRESULT) 0x8004011eu)
#endif
/** The locale is not known. */
#ifndef MAPI_E_UNKNOWN_LCID
#define MAPI_E_UNKNOWN_LCID ((HRESULT) 0x8004011fu)
#endif
/** The password must be changed first. */
#ifndef MAPI_E_PASSWORD_CHANGE_REQUIRED
#define MAPI_E_PASSWORD_CHANGE_REQUIRED ((HRESULT) 0x80040120u)
#endif
/** The password has expired. */
#ifndef MAPI_E_PASSWORD_EXPIRED
#define MAPI_E_PASSWORD_EXPIRED ((HRESULT) 0x80040121u)
#endif
/** The account may not log on from this computer. */
#ifndef MAPI_E_INVALID_WORKSTATION_ACCOUNT
#define MAPI_E_INVALID_WORKSTATION_ACCOUNT ((HRESULT) 0x80040122u)
#endif
/** The account may not log on at this time. */
#ifndef MAPI_E_INVALID_ACCESS_TIME
#define MAPI_E_INVALID_ACCESS_TIME ((HRESULT) 0x80040123u)
#endif
/** The account is disabled. */
#ifndef MAPI_E_ACCOUNT_DISABLED
#define MAPI_E_ACCOUNT_DISABLED ((HRESULT) 0x80040124u)
#endif
/** The session is ending. */
#ifndef MAPI_E_END_OF_SESSION
#define MAPI_E_END_OF_SESSION ((HRESULT) 0x80040200u)
#endif
/** The entry identifier is not known. */
#ifndef MAPI_E_UNKNOWN_ENTRYID
#define MAPI_E_UNKNOWN_ENTRYID ((HRESULT) 0x80040201u)
#endif
/** A required column is missing. */
#ifndef MAPI_E_MISSING_REQUIRED_COLUMN
#define MAPI_E_MISSING_REQUIRED_COLUMN ((HRESULT) 0x80040202u)
#endif
/** Succeeded, but the service is not available. */
#ifndef MAPI_W_NO_SERVICE
#define MAPI_W_NO_SERVICE ((HRESULT) 0x40203u)
#endif
/** A property's value is not acceptable. */
#ifndef MAPI_E_BAD_VALUE
#define MAPI_E_BAD_VALUE ((HRESULT) 0x80040301u)
#endif
/** A property's type is not acceptable. */
#ifndef MAPI_E_INVALID_TYPE
#define MAPI_E_INVALID_TYPE ((HRESULT) 0x80040302u)
#endif
/** A property's type is not supported. */
#ifndef MAPI_E_TYPE_NO_SUPPORT
#define MAPI_E_TYPE_NO_SUPPORT ((HRESULT) 0x80040303u)
#endif
/** A property's type is not the expected one. */
#ifndef MAPI_E_UNEXPECTED_TYPE
#define MAPI_E_UNEXPECTED_TYPE ((HRESULT) 0x80040304u)
#endif
/** The data are too large. */
#ifndef MAPI_E_TOO_BIG
#define MAPI_E_TOO_BIG ((HRESULT) 0x80040305u)
#endif
/** The provider leaves the copying to the caller. */
#ifndef MAPI_E_DECLINE_COPY
#define MAPI_E_DECLINE_COPY ((HRESULT) 0x80040306u)
#endif
/** A property's id is not the expected one. */
#ifndef MAPI_E_UNEXPECTED_ID
#define MAPI_E_UNEXPECTED_ID ((HRESULT) 0x80040307u)
#endif
/** Succeeded, but some properties could not be read. */
#ifndef MAPI_W_ERRORS_RETURNED
#define MAPI_W_ERRORS_RETURNED ((HRESULT) 0x40380u)
#endif
/** The operation could not be completed. */
#ifndef MAPI_E_UNABLE_TO_COMPLETE
#define MAPI_E_UNABLE_TO_COMPLETE ((HRESULT) 0x80040400u)
#endif
/** The operation took too long. */
#ifndef MAPI_E_TIMEOUT
#define MAPI_E_TIMEOUT ((HRESULT) 0x80040401u)
#endif
/** The table is empty. */
#ifndef MAPI_E_TABLE_EMPTY
#define MAPI_E_TABLE_EMPTY ((HRESULT) 0x80040402u)
#endif
/** The table is too large. */
#ifndef MAPI_E_TABLE_TOO_BIG
#define MAPI_E_TABLE_TOO_BIG ((HRESULT) 0x80040403u)
#endif
/** The bookmark is not valid. */
#ifndef MAPI_E_INVALID_BOOKMARK
#define MAPI_E_INVALID_BOOKMARK ((HRESULT) 0x80040405u)
#endif
/** Succeeded, but the row of the bookmark has moved. */
#ifndef MAPI_W_POSITION_CHANGED
#define MAPI_W_POSITION_CHANGED ((HRESULT) 0x40481u)
#endif
/** Succeeded, and the count is an estimate. */
#ifndef MAPI_W_APPROX_COUNT
#define MAPI_W_APPROX_COUNT ((HRESULT) 0x40482u)
#endif
/** The provider asks the caller to wait. */
#ifndef MAPI_E_WAIT
#define MAPI_E_WAIT ((HRESULT) 0x80040500u)
#endif
/** The operation was cancelled. */
#ifndef MAPI_E_CANCEL
#define MAPI_E_CANCEL ((HRESULT) 0x80040501u)
#endif
/** The request is for another provider. */
#ifndef MAPI_E_NOT_ME
#define MAPI_E_NOT_ME ((HRESULT) 0x80040502u)
#endif
/** Succeeded, but the message shall not be sent. */
#ifndef MAPI_W_CANCEL_MESSAGE
#define MAPI_W_CANCEL_MESSAGE ((HRESULT) 0x40580u)
#endif
/** The message store is damaged. */
#ifndef MAPI_E_CORRUPT_STORE
#define MAPI_E_CORRUPT_STORE ((HRESULT) 0x80040600u)
#endif
/** The message is not in the queue. */
#ifndef MAPI_E_NOT_IN_QUEUE
#define MAPI_E_NOT_IN_QUEUE ((HRESULT) 0x80040601u)
#endif
/** The output cannot be suppressed. */
#ifndef MAPI_E_NO_SUPPRESS
#define MAPI_E_NO_SUPPRESS ((HRESULT) 0x80040602u)
#endif
/** An object of that name exists already. */
#ifndef MAPI_E_COLLISION
#define MAPI_E_COLLISION ((HRESULT) 0x80040604u)
#endif
/** Something has to be initialised first. */
#ifndef MAPI_E_NOT_INITIALIZED
#define MAPI_E_NOT_INITIALIZED ((HRESULT) 0x80040605u)
#endif
/** The request is outside the standard. */
#ifndef MAPI_E_NON_STANDARD
#define MAPI_E_NON_STANDARD ((HRESULT) 0x80040606u)
#endif
/** The message has no recipients. */
#ifndef MAPI_E_NO_RECIPIENTS
#define MAPI_E_NO_RECIPIENTS ((HRESULT) 0x80040607u)
#endif
/** The message was submitted already. */
#ifndef MAPI_E_SUBMITTED
#define MAPI_E_SUBMITTED ((HRESULT) 0x80040608u)
#endif
/** The folder still has subfolders. */
#ifndef MAPI_E_HAS_FOLDERS
#define MAPI_E_HAS_FOLDERS ((HRESULT) 0x80040609u)
#endif
/** The folder still has items. */
#ifndef MAPI_E_HAS_MESSAGES
#define MAPI_E_HAS_MESSAGES ((HRESULT) 0x8004060au)
#endif
/** A folder cannot be moved below itself. */
#ifndef MAPI_E_FOLDER_CYCLE
#define MAPI_E_FOLDER_CYCLE ((HRESULT) 0x8004060bu)
#endif
/** Succeeded for some of the objects only. */
#ifndef MAPI_W_PARTIAL_COMPLETION
#define MAPI_W_PARTIAL_COMPLETION ((HRESULT) 0x40680u)
#endif
/** A recipient's name matches more than one entry. */
#ifndef MAPI_E_AMBIGUOUS_RECIP
#define MAPI_E_AMBIGUOUS_RECIP ((HRESULT) 0x80040700u)
#endif
/** ICS: a flag is set that the call does not know. */
#ifndef SYNC_E_UNKNOWN_FLAGS
#define SYNC_E_UNKNOWN_FLAGS ((HRESULT) 0x80040106u)
#endif
/** ICS: a parameter is not acceptable. */
#ifndef SYNC_E_INVALID_PARAMETER
#define SYNC_E_INVALID_PARAMETER ((HRESULT) 0x80070057u)
#endif
/** ICS: the change could not be imported. */
#ifndef SYNC_E_ERROR
#define SYNC_E_ERROR ((HRESULT) 0x80004005u)
#endif
/** ICS: the object of the change was deleted here; nothing is to be done. */
#ifndef SYNC_E_OBJECT_DELETED
#define SYNC_E_OBJECT_DELETED ((HRESULT) 0x80040800u)
#endif
/** ICS: the change is known here already; nothing is to be done. */
#ifndef SYNC_E_IGNORE
#define SYNC_E_IGNORE ((HRESULT) 0x80040801u)
#endif
/** ICS: both sides changed the object since they last agreed. */
#ifndef SYNC_E_CONFLICT
#define SYNC_E_CONFLICT ((HRESULT) 0x80040802u)
#endif
/** ICS: the parent folder of the change is not known here. */
#ifndef SYNC_E_NO_PARENT
#define SYNC_E_NO_PARENT ((HRESULT) 0x80040803u)
#endif
/** ICS: the change would put a folder below itself. */
#ifndef SYNC_E_CYCLE
#define SYNC_E_CYCLE ((HRESULT) 0x80040804u)
#endif
/** ICS: the change comes too early; what it depends on has not been imported. */
#ifndef SYNC_E_UNSYNCHRONIZED
#define SYNC_E_UNSYNCHRONIZED ((HRESULT) 0x80040805u)
#endif
/** ICS: succeeded so far; call again. */
#ifndef SYNC_W_PROGRESS
#define SYNC_W_PROGRESS ((HRESULT) 0x40820u)
#endif
/** ICS: succeeded, but the change that is here is the newer one. */
#ifndef SYNC_W_CLIENT_CHANGE_NEWER
#define SYNC_W_CLIENT_CHANGE_NEWER ((HRESULT) 0x40821u)
#endif
/** The call failed and nobody said why. */
#ifndef E_FAIL
#define E_FAIL ((HRESULT) 0x80004005u)
#endif
/** There is not enough memory. */
#ifndef E_OUTOFMEMORY
#define E_OUTOFMEMORY ((HRESULT) 0x8007000eu)
#endif
/** An argument is not acceptable. */
#ifndef E_INVALIDARG
#define E_INVALIDARG ((HRESULT) 0x80070057u)
#endif
/** The object does not have this interface. */
#ifndef E_NOINTERFACE
#define E_NOINTERFACE ((HRESULT) 0x80004002u)
#endif
/** Access is denied. */
#ifndef E_ACCESSDENIED
#define E_ACCESSDENIED ((HRESULT) 0x80070005u)
#endif
/** No value. */
#ifndef PT_NULL
#define PT_NULL ((PROPTYPE) 0x1u)
#endif
/** A signed 16-bit number. */
#ifndef PT_I2
#define PT_I2 ((PROPTYPE) 0x2u)
#endif
/** A signed 32-bit number. */
#ifndef PT_LONG
#define PT_LONG ((PROPTYPE) 0x3u)
#endif
/** A 32-bit floating-point number. */
#ifndef PT_R4
#define PT_R4 ((PROPTYPE) 0x4u)
#endif
/** A 64-bit floating-point number. */
#ifndef PT_DOUBLE
#define PT_DOUBLE ((PROPTYPE) 0x5u)
#endif
/** An amount of money: a signed 64-bit number of ten-thousandths. */
#ifndef PT_CURRENCY
#define PT_CURRENCY ((PROPTYPE) 0x6u)
#endif
/** A point in time: a 64-bit floating-point number of days since 1899-12-30. */
#ifndef PT_APPTIME
#define PT_APPTIME ((PROPTYPE) 0x7u)
#endif
/** A result code in the place of a value that could not be had. */
#ifndef PT_ERROR
#define PT_ERROR ((PROPTYPE) 0xau)
#endif
/** A truth value. */
#ifndef PT_BOOLEAN
#define PT_BOOLEAN ((PROPTYPE) 0xbu)
#endif
/** An object, opened with OpenProperty. */
#ifndef PT_OBJECT
#define PT_OBJECT ((PROPTYPE) 0xdu)
#endif
/** A signed 64-bit number. */
#ifndef PT_I8
#define PT_I8 ((PROPTYPE) 0x14u)
#endif
/** A string in the 8-bit code page of the store. */
#ifndef PT_STRING8
#define PT_STRING8 ((PROPTYPE) 0x1eu)
#endif
/** A UTF-16 string. */
#ifndef PT_UNICODE
#define PT_UNICODE ((PROPTYPE) 0x1fu)
#endif
/** A FILETIME. */
#ifndef PT_SYSTIME
#define PT_SYSTIME ((PROPTYPE) 0x40u)
#endif
/** A GUID. */
#ifndef PT_CLSID
#define PT_CLSID ((PROPTYPE) 0x48u)
#endif
/** Counted bytes. */
#ifndef PT_BINARY
#define PT_BINARY ((PROPTYPE) 0x102u)
#endif
/** A list of signed 16-bit numbers. */
#ifndef PT_MV_I2
#define PT_MV_I2 ((PROPTYPE) 0x1002u)
#endif
/** A list of signed 32-bit numbers. */
#ifndef PT_MV_LONG
#define PT_MV_LONG ((PROPTYPE) 0x1003u)
#endif
/** A list of 32-bit floating-point numbers. */
#ifndef PT_MV_R4
#define PT_MV_R4 ((PROPTYPE) 0x1004u)
#endif
/** A list of 64-bit floating-point numbers. */
#ifndef PT_MV_DOUBLE
#define PT_MV_DOUBLE ((PROPTYPE) 0x1005u)
#endif
/** A list of amounts of money. */
#ifndef PT_MV_CURRENCY
#define PT_MV_CURRENCY ((PROPTYPE) 0x1006u)
#endif
/** A list of points in time, in days. */
#ifndef PT_MV_APPTIME
#define PT_MV_APPTIME ((PROPTYPE) 0x1007u)
#endif
/** A list of signed 64-bit numbers. */
#ifndef PT_MV_I8
#define PT_MV_I8 ((PROPTYPE) 0x1014u)
#endif
/** A list of strings in the 8-bit code page of the store. */
#ifndef PT_MV_STRING8
#define PT_MV_STRING8 ((PROPTYPE) 0x101eu)
#endif
/** A list of UTF-16 strings. */
#ifndef PT_MV_UNICODE
#define PT_MV_UNICODE ((PROPTYPE) 0x101fu)
#endif
/** A list of FILETIMEs. */
#ifndef PT_MV_SYSTIME
#define PT_MV_SYSTIME ((PROPTYPE) 0x1040u)
#endif
/** A list of GUIDs. */
#ifndef PT_MV_CLSID
#define PT_MV_CLSID ((PROPTYPE) 0x1048u)
#endif
/** A list of counted bytes. */
#ifndef PT_MV_BINARY
#define PT_MV_BINARY ((PROPTYPE) 0x1102u)
#endif
/** What kind of item it is, for instance `IPM.Note`. */
#ifndef PR_MESSAGE_CLASS_W
#define PR_MESSAGE_CLASS_W ((PROPTAG) 0x1a001fu)
#endif
/** The subject. */
#ifndef PR_SUBJECT_W
#define PR_SUBJECT_W ((PROPTAG) 0x37001fu)
#endif
/** When the sender submitted the item. */
#ifndef PR_CLIENT_SUBMIT_TIME
#define PR_CLIENT_SUBMIT_TIME ((PROPTAG) 0x390040u)
#endif
/** The header that the item arrived with, as text. */
#ifndef PR_TRANSPORT_MESSAGE_HEADERS_W
#define PR_TRANSPORT_MESSAGE_HEADERS_W ((PROPTAG) 0x7d001fu)
#endif
/** The sender's display name. */
#ifndef PR_SENDER_NAME_W
#define PR_SENDER_NAME_W ((PROPTAG) 0xc1a001fu)
#endif
/** The sender's address. */
#ifndef PR_SENDER_EMAIL_ADDRESS_W
#define PR_SENDER_EMAIL_ADDRESS_W ((PROPTAG) 0xc1f001fu)
#endif
/** When the item was delivered. */
#ifndef PR_MESSAGE_DELIVERY_TIME
#define PR_MESSAGE_DELIVERY_TIME ((PROPTAG) 0xe060040u)
#endif
/** State bits of the item: see MSGFLAG_READ and its kin. */
#ifndef PR_MESSAGE_FLAGS
#define PR_MESSAGE_FLAGS ((PROPTAG) 0xe070003u)
#endif
/** The item's size in bytes, roughly. */
#ifndef PR_MESSAGE_SIZE
#define PR_MESSAGE_SIZE ((PROPTAG) 0xe080003u)
#endif
/** Entry identifier of the folder that holds the object. */
#ifndef PR_PARENT_ENTRYID
#define PR_PARENT_ENTRYID ((PROPTAG) 0xe090102u)
#endif
/** Whether the item has attachments. */
#ifndef PR_HASATTACH
#define PR_HASATTACH ((PROPTAG) 0xe1b000bu)
#endif
/** Whether the item has been read. */
#ifndef PR_READ
#define PR_READ ((PROPTAG) 0xe69000bu)
#endif
/** A key that tells two objects of one store apart. */
#ifndef PR_RECORD_KEY
#define PR_RECORD_KEY ((PROPTAG) 0xff90102u)
#endif
/** The object's entry identifier. */
#ifndef PR_ENTRYID
#define PR_ENTRYID ((PROPTAG) 0xfff0102u)
#endif
/** The body as plain text. */
#ifndef PR_BODY_W
#define PR_BODY_W ((PROPTAG) 0x1000001fu)
#endif
/** The Message-ID of RFC 5322. */
#ifndef PR_INTERNET_MESSAGE_ID_W
#define PR_INTERNET_MESSAGE_ID_W ((PROPTAG) 0x1035001fu)
#endif
/** The state of the flag that marks an item for follow-up: 1 done, 2 marked. */
#ifndef PR_FLAG_STATUS
#define PR_FLAG_STATUS ((PROPTAG) 0x10900003u)
#endif
/** What was last done with the item: 102 answered, 103 answered to all, 104 forwarded. */
#ifndef PR_LAST_VERB_EXECUTED
#define PR_LAST_VERB_EXECUTED ((PROPTAG) 0x10810003u)
#endif
/** The object's name as shown to people. */
#ifndef PR_DISPLAY_NAME_W
#define PR_DISPLAY_NAME_W ((PROPTAG) 0x3001001fu)
#endif
/** A remark about the object. */
#ifndef PR_COMMENT_W
#define PR_COMMENT_W ((PROPTAG) 0x3004001fu)
#endif
/** When the object was last changed. */
#ifndef PR_LAST_MODIFICATION_TIME
#define PR_LAST_MODIFICATION_TIME ((PROPTAG) 0x30080040u)
#endif
/** Number of items in the folder. */
#ifndef PR_CONTENT_COUNT
#define PR_CONTENT_COUNT ((PROPTAG) 0x36020003u)
#endif
/** Number of unread items in the folder. */
#ifndef PR_CONTENT_UNREAD
#define PR_CONTENT_UNREAD ((PROPTAG) 0x36030003u)
#endif
/** What kind of items the folder is for, for instance `IPF.Note`. */
#ifndef PR_CONTAINER_CLASS_W
#define PR_CONTAINER_CLASS_W ((PROPTAG) 0x3613001fu)
#endif
/** The object's identity in replication: a GUID and a 6-byte counter (22 bytes). */
#ifndef PR_SOURCE_KEY
#define PR_SOURCE_KEY ((PROPTAG) 0x65e00102u)
#endif
/** The source key of the folder that holds the object. */
#ifndef PR_PARENT_SOURCE_KEY
#define PR_PARENT_SOURCE_KEY ((PROPTAG) 0x65e10102u)
#endif
/** Identity of the last change: a replica's GUID and a big-endian counter. */
#ifndef PR_CHANGE_KEY
#define PR_CHANGE_KEY ((PROPTAG) 0x65e20102u)
#endif
/** Per replica, the latest change that the object includes: sorted, size-prefixed change keys. */
#ifndef PR_PREDECESSOR_CHANGE_LIST
#define PR_PREDECESSOR_CHANGE_LIST ((PROPTAG) 0x65e30102u)
#endif
/** What the user may do with the folder. */
#ifndef PR_RIGHTS
#define PR_RIGHTS ((PROPTAG) 0x66390003u)
#endif
/** The whole item as MIME bytes (RFC 5322). */
#ifndef PR_INTERNET_CONTENT
#define PR_INTERNET_CONTENT ((PROPTAG) 0x66590102u)
#endif
/** Whether the item is a conflict that waits for a decision. */
#ifndef PR_IN_CONFLICT
#define PR_IN_CONFLICT ((PROPTAG) 0x666c000bu)
#endif
/** The item has been read. */
#ifndef MSGFLAG_READ
#define MSGFLAG_READ ((ULONG) 0x1u)
#endif
/** The item has not been changed since it was first saved. */
#ifndef MSGFLAG_UNMODIFIED
#define MSGFLAG_UNMODIFIED ((ULONG) 0x2u)
#endif
/** The item waits to be sent. */
#ifndef MSGFLAG_SUBMIT
#define MSGFLAG_SUBMIT ((ULONG) 0x4u)
#endif
/** The item is a draft. */
#ifndef MSGFLAG_UNSENT
#define MSGFLAG_UNSENT ((ULONG) 0x8u)
#endif
/** The item has attachments. */
#ifndef MSGFLAG_HASATTACH
#define MSGFLAG_HASATTACH ((ULONG) 0x10u)
#endif
/** The user sent the item. */
#ifndef MSGFLAG_FROMME
#define MSGFLAG_FROMME ((ULONG) 0x20u)
#endif
/** The item is associated: hidden from the user. */
#ifndef MSGFLAG_ASSOCIATED
#define MSGFLAG_ASSOCIATED ((ULONG) 0x40u)
#endif
/**
 * Strings are UTF-16. For `IExchangeImportHierarchyChanges::Config.ulFlags`,
 * `IExchangeImportContentsChanges::Config.ulFlags` and
 * `IExchangeImportContentsChanges::ImportMessageChange.ulFlags`.
 */
#ifndef SYNC_UNICODE
#define SYNC_UNICODE ((ULONG) 0x1u)
#endif
/**
 * Deletions are not wanted. For `IExchangeImportHierarchyChanges::Config.ulFlags`,
 * `IExchangeImportContentsChanges::Config.ulFlags` and
 * `IExchangeImportContentsChanges::ImportMessageChange.ulFlags`.
 */
#ifndef SYNC_NO_DELETIONS
#define SYNC_NO_DELETIONS ((ULONG) 0x2u)
#endif
/**
 * Soft deletions are not wanted. For `IExchangeImportHierarchyChanges::Config.ulFlags`,
 * `IExchangeImportContentsChanges::Config.ulFlags` and
 * `IExchangeImportContentsChanges::ImportMessageChange.ulFlags`.
 */
#ifndef SYNC_NO_SOFT_DELETIONS
#define SYNC_NO_SOFT_DELETIONS ((ULONG) 0x4u)
#endif
/**
 * Read states are wanted. For `IExchangeImportHierarchyChanges::Config.ulFlags`,
 * `IExchangeImportContentsChanges::Config.ulFlags` and
 * `IExchangeImportContentsChanges::ImportMessageChange.ulFlags`.
 */
#ifndef SYNC_READ_STATE
#define SYNC_READ_STATE ((ULONG) 0x8u)
#endif
/**
 * Associated (hidden) items are wanted; with ImportMessageChange: the item is one. For
 * `IExchangeImportHierarchyChanges::Config.ulFlags`, `IExchangeImportContentsChanges::Config.ulFlags`
 * and `IExchangeImportContentsChanges::ImportMessageChange.ulFlags`.
 */
#ifndef SYNC_ASSOCIATED
#define SYNC_ASSOCIATED ((ULONG) 0x10u)
#endif
/**
 * Normal items are wanted. For `IExchangeImportHierarchyChanges::Config.ulFlags`,
 * `IExchangeImportContentsChanges::Config.ulFlags` and
 * `IExchangeImportContentsChanges::ImportMessageChange.ulFlags`.
 */
#ifndef SYNC_NORMAL
#define SYNC_NORMAL ((ULONG) 0x20u)
#endif
/**
 * Conflicts are not to be reported. For `IExchangeImportHierarchyChanges::Config.ulFlags`,
 * `IExchangeImportContentsChanges::Config.ulFlags` and
 * `IExchangeImportContentsChanges::ImportMessageChange.ulFlags`.
 */
#ifndef SYNC_NO_CONFLICTS
#define SYNC_NO_CONFLICTS ((ULONG) 0x40u)
#endif
/**
 * Only the listed properties are wanted. For `IExchangeImportHierarchyChanges::Config.ulFlags`,
 * `IExchangeImportContentsChanges::Config.ulFlags` and
 * `IExchangeImportContentsChanges::ImportMessageChange.ulFlags`.
 */
#ifndef SYNC_ONLY_SPECIFIED_PROPS
#define SYNC_ONLY_SPECIFIED_PROPS ((ULONG) 0x80u)
#endif
/**
 * Source keys of other replicas are not wanted. For `IExchangeImportHierarchyChanges::Config.ulFlags`,
 * `IExchangeImportContentsChanges::Config.ulFlags` and
 * `IExchangeImportContentsChanges::ImportMessageChange.ulFlags`.
 */
#ifndef SYNC_NO_FOREIGN_KEYS
#define SYNC_NO_FOREIGN_KEYS ((ULONG) 0x100u)
#endif
/**
 * The importer supports a reduced IMessage only. For
 * `IExchangeImportHierarchyChanges::Config.ulFlags`, `IExchangeImportContentsChanges::Config.ulFlags`
 * and `IExchangeImportContentsChanges::ImportMessageChange.ulFlags`.
 */
#ifndef SYNC_LIMITED_IMESSAGE
#define SYNC_LIMITED_IMESSAGE ((ULONG) 0x200u)
#endif
/**
 * Bring the state up to date without sending changes. For
 * `IExchangeImportHierarchyChanges::Config.ulFlags`, `IExchangeImportContentsChanges::Config.ulFlags`
 * and `IExchangeImportContentsChanges::ImportMessageChange.ulFlags`.
 */
#ifndef SYNC_CATCHUP
#define SYNC_CATCHUP ((ULONG) 0x400u)
#endif
/**
 * With ImportMessageChange: the item is new to the store. For
 * `IExchangeImportHierarchyChanges::Config.ulFlags`, `IExchangeImportContentsChanges::Config.ulFlags`
 * and `IExchangeImportContentsChanges::ImportMessageChange.ulFlags`.
 */
#ifndef SYNC_NEW_MESSAGE
#define SYNC_NEW_MESSAGE ((ULONG) 0x800u)
#endif
/**
 * Only selected items are wanted. For `IExchangeImportHierarchyChanges::Config.ulFlags`,
 * `IExchangeImportContentsChanges::Config.ulFlags` and
 * `IExchangeImportContentsChanges::ImportMessageChange.ulFlags`.
 */
#ifndef SYNC_MSG_SELECTIVE
#define SYNC_MSG_SELECTIVE ((ULONG) 0x1000u)
#endif
/**
 * The body is wanted in its best form. For `IExchangeImportHierarchyChanges::Config.ulFlags`,
 * `IExchangeImportContentsChanges::Config.ulFlags` and
 * `IExchangeImportContentsChanges::ImportMessageChange.ulFlags`.
 */
#ifndef SYNC_BEST_BODY
#define SYNC_BEST_BODY ((ULONG) 0x2000u)
#endif
/**
 * The property list does not apply to associated items. For
 * `IExchangeImportHierarchyChanges::Config.ulFlags`, `IExchangeImportContentsChanges::Config.ulFlags`
 * and `IExchangeImportContentsChanges::ImportMessageChange.ulFlags`.
 */
#ifndef SYNC_IGNORE_SPECIFIED_ON_ASSOCIATED
#define SYNC_IGNORE_SPECIFIED_ON_ASSOCIATED ((ULONG) 0x4000u)
#endif
/**
 * Progress is to be reported. For `IExchangeImportHierarchyChanges::Config.ulFlags`,
 * `IExchangeImportContentsChanges::Config.ulFlags` and
 * `IExchangeImportContentsChanges::ImportMessageChange.ulFlags`.
 */
#ifndef SYNC_PROGRESS_MODE
#define SYNC_PROGRESS_MODE ((ULONG) 0x8000u)
#endif
/**
 * Recover from damaged items. For `IExchangeImportHierarchyChanges::Config.ulFlags`,
 * `IExchangeImportContentsChanges::Config.ulFlags` and
 * `IExchangeImportContentsChanges::ImportMessageChange.ulFlags`.
 */
#ifndef SYNC_FXRECOVERMODE
#define SYNC_FXRECOVERMODE ((ULONG) 0x10000u)
#endif
/**
 * The configuration is applied at the first use. For
 * `IExchangeImportHierarchyChanges::Config.ulFlags`, `IExchangeImportContentsChanges::Config.ulFlags`
 * and `IExchangeImportContentsChanges::ImportMessageChange.ulFlags`.
 */
#ifndef SYNC_DEFER_CONFIG
#define SYNC_DEFER_CONFIG ((ULONG) 0x20000u)
#endif
/**
 * Strings are UTF-16 even where they were 8-bit. For
 * `IExchangeImportHierarchyChanges::Config.ulFlags`, `IExchangeImportContentsChanges::Config.ulFlags`
 * and `IExchangeImportContentsChanges::ImportMessageChange.ulFlags`.
 */
#ifndef SYNC_FORCE_UNICODE
#define SYNC_FORCE_UNICODE ((ULONG) 0x40000u)
#endif
/**
 * The deletion can be undone: the object goes to the dumpster. For
 * `IExchangeImportHierarchyChanges::ImportFolderDeletion.ulFlags` and
 * `IExchangeImportContentsChanges::ImportMessageDeletion.ulFlags`.
 */
#ifndef SYNC_SOFT_DELETE
#define SYNC_SOFT_DELETE ((ULONG) 0x1u)
#endif
/**
 * The object was deleted because it expired. For
 * `IExchangeImportHierarchyChanges::ImportFolderDeletion.ulFlags` and
 * `IExchangeImportContentsChanges::ImportMessageDeletion.ulFlags`.
 */
#ifndef SYNC_EXPIRY
#define SYNC_EXPIRY ((ULONG) 0x2u)
#endif
/** The item is read. For `READSTATE.ulFlags`. */
#ifndef SYNC_READ
#define SYNC_READ ((ULONG) 0x1u)
#endif
/** The folder hierarchy is to be uploaded. For `IOSTX::InitSync.ulFlags`. */
#ifndef SYNC_UPLOAD_HIERARCHY
#define SYNC_UPLOAD_HIERARCHY ((ULONG) 0x1u)
#endif
/** The folder hierarchy is to be downloaded. For `IOSTX::InitSync.ulFlags`. */
#ifndef SYNC_DOWNLOAD_HIERARCHY
#define SYNC_DOWNLOAD_HIERARCHY ((ULONG) 0x2u)
#endif
/** Contents of folders are to be uploaded. For `IOSTX::InitSync.ulFlags`. */
#ifndef SYNC_UPLOAD_CONTENTS
#define SYNC_UPLOAD_CONTENTS ((ULONG) 0x40u)
#endif
/** Contents of folders are to be downloaded. For `IOSTX::InitSync.ulFlags`. */
#ifndef SYNC_DOWNLOAD_CONTENTS
#define SYNC_DOWNLOAD_CONTENTS ((ULONG) 0x80u)
#endif
/** Outgoing mail is to be sent. For `IOSTX::InitSync.ulFlags`. */
#ifndef SYNC_OUTGOING_MAIL
#define SYNC_OUTGOING_MAIL ((ULONG) 0x200u)
#endif
/** The replication runs in the background. For `IOSTX::InitSync.ulFlags`. */
#ifndef SYNC_BACKGROUND
#define SYNC_BACKGROUND ((ULONG) 0x1000u)
#endif
/** Only the folders that SYNC.pel lists are replicated. For `IOSTX::InitSync.ulFlags`. */
#ifndef SYNC_THESE_FOLDERS
#define SYNC_THESE_FOLDERS ((ULONG) 0x20000u)
#endif
/** Only headers are downloaded. For `IOSTX::InitSync.ulFlags`. */
#ifndef SYNC_HEADERS
#define SYNC_HEADERS ((ULONG) 0x2000000u)
#endif
/** Only uploads follow. For `SYNC.ulFlags`. */
#ifndef UPS_UPLOAD_ONLY
#define UPS_UPLOAD_ONLY ((ULONG) 0x1u)
#endif
/** Only downloads follow; what is pending for upload stays pending. For `SYNC.ulFlags`. */
#ifndef UPS_DNLOAD_ONLY
#define UPS_DNLOAD_ONLY ((ULONG) 0x2u)
#endif
/**
 * One folder is uploaded, without the hierarchy: LR_SYNC_UPLOAD_FOLDER may be entered from LR_SYNC.
 * For `SYNC.ulFlags`.
 */
#ifndef UPS_ONE_FOLDER
#define UPS_ONE_FOLDER ((ULONG) 0x4u)
#endif
/** Only the folders that `pel` lists are replicated. For `SYNC.ulFlags`. */
#ifndef UPS_THESE_FOLDERS
#define UPS_THESE_FOLDERS ((ULONG) 0x80u)
#endif
/** The replication succeeded. For `SYNC.ulFlags`. */
#ifndef UPS_OK
#define UPS_OK ((ULONG) 0x10000u)
#endif
/** The hierarchy was uploaded. For `UPHIER.ulFlags`. */
#ifndef UPH_OK
#define UPH_OK ((ULONG) 0x10000u)
#endif
/** The folder is new. For `UPFLD.ulFlags`. */
#ifndef UPF_NEW
#define UPF_NEW ((ULONG) 0x1u)
#endif
/** The folder was moved. For `UPFLD.ulFlags`. */
#ifndef UPF_MOD_PARENT
#define UPF_MOD_PARENT ((ULONG) 0x2u)
#endif
/** Properties of the folder changed, its name among them. For `UPFLD.ulFlags`. */
#ifndef UPF_MOD_PROPS
#define UPF_MOD_PROPS ((ULONG) 0x4u)
#endif
/** The folder was deleted. For `UPFLD.ulFlags`. */
#ifndef UPF_DEL
#define UPF_DEL ((ULONG) 0x8u)
#endif
/** The folder was uploaded. For `UPFLD.ulFlags`. */
#ifndef UPF_OK
#define UPF_OK ((ULONG) 0x10000u)
#endif
/** The contents were replicated. For `SYNCCONT.ulFlags`. */
#ifndef UPC_OK
#define UPC_OK ((ULONG) 0x10000u)
#endif
/** Defined, but not documented; taken to mark a public folder. For `UPTBL.ulFlags`. */
#ifndef UPT_PUBLIC
#define UPT_PUBLIC ((ULONG) 0x1u)
#endif
/** The folder's changes were uploaded. For `UPTBL.ulFlags`. */
#ifndef UPT_OK
#define UPT_OK ((ULONG) 0x10000u)
#endif
/** The item is associated: hidden from the user. For `UPMSG.ulFlags`. */
#ifndef UPM_ASSOC
#define UPM_ASSOC ((ULONG) 0x1u)
#endif
/** The item is new. For `UPMSG.ulFlags`. */
#ifndef UPM_NEW
#define UPM_NEW ((ULONG) 0x2u)
#endif
/** The item was moved here. For `UPMSG.ulFlags`. */
#ifndef UPM_MOV
#define UPM_MOV ((ULONG) 0x4u)
#endif
/** Properties of the item changed. For `UPMSG.ulFlags`. */
#ifndef UPM_MOD_PROPS
#define UPM_MOD_PROPS ((ULONG) 0x8u)
#endif
/** The item is header-only: its body is not in the store. For `UPMSG.ulFlags`. */
#ifndef UPM_HEADER
#define UPM_HEADER ((ULONG) 0x10u)
#endif
/** The item was uploaded. For `UPMSG.ulFlags`. */
#ifndef UPM_OK
#define UPM_OK ((ULONG) 0x10000u)
#endif
/** The item was moved on the server. For `UPMSG.ulFlags`. */
#ifndef UPM_MOVED
#define UPM_MOVED ((ULONG) 0x20000u)
#endif
/** The store shall make its bookkeeping durable now. For `UPMSG.ulFlags`. */
#ifndef UPM_COMMIT
#define UPM_COMMIT ((ULONG) 0x40000u)
#endif
/** The store shall delete the item now. For `UPMSG.ulFlags`. */
#ifndef UPM_DELETE
#define UPM_DELETE ((ULONG) 0x80000u)
#endif
/** The store shall save the client's changes to the item. For `UPMSG.ulFlags`. */
#ifndef UPM_SAVE
#define UPM_SAVE ((ULONG) 0x100000u)
#endif
/** The item is associated: hidden from the user. For `UPREADE.ulFlags`. */
#ifndef UPR_ASSOC
#define UPR_ASSOC ((ULONG) 0x1u)
#endif
/** The item is read now; clear: it is unread now. For `UPREADE.ulFlags`. */
#ifndef UPR_READ
#define UPR_READ ((ULONG) 0x2u)
#endif
/** The read state was uploaded. For `UPREADE.ulFlags`. */
#ifndef UPR_OK
#define UPR_OK ((ULONG) 0x10000u)
#endif
/**
 * The store shall make its bookkeeping durable now, not at the end of the table. For
 * `UPREADE.ulFlags`.
 */
#ifndef UPR_COMMIT
#define UPR_COMMIT ((ULONG) 0x20000u)
#endif
/** The item is associated: hidden from the user. For `UPDELE.ulFlags`. */
#ifndef UPD_ASSOC
#define UPD_ASSOC ((ULONG) 0x1u)
#endif
/** The item was moved out, not deleted. For `UPDELE.ulFlags`. */
#ifndef UPD_MOV
#define UPD_MOV ((ULONG) 0x2u)
#endif
/** The deletion was uploaded. For `UPDELE.ulFlags`. */
#ifndef UPD_OK
#define UPD_OK ((ULONG) 0x10000u)
#endif
/** The item was moved on the server. For `UPDELE.ulFlags`. */
#ifndef UPD_MOVED
#define UPD_MOVED ((ULONG) 0x20000u)
#endif
/** The store shall mark the source item as modified. For `UPDELE.ulFlags`. */
#ifndef UPD_UPDATE
#define UPD_UPDATE ((ULONG) 0x40000u)
#endif
/** On the first entry: the store shall make its bookkeeping durable now. For `UPDELE.ulFlags`. */
#ifndef UPD_COMMIT
#define UPD_COMMIT ((ULONG) 0x80000u)
#endif
/** The folder on the server could not be opened. For `UPMOV.ulFlags`. */
#ifndef UPV_ERROR
#define UPV_ERROR ((ULONG) 0x10000u)
#endif
/** The upload state has changed. For `UPMOV.ulFlags`. */
#ifndef UPV_DIRTY
#define UPV_DIRTY ((ULONG) 0x20000u)
#endif
/** The store shall make its bookkeeping durable now. For `UPMOV.ulFlags`. */
#ifndef UPV_COMMIT
#define UPV_COMMIT ((ULONG) 0x40000u)
#endif
/** The hierarchy was downloaded. For `DNHIER.ulFlags`. */
#ifndef DNH_OK
#define DNH_OK ((ULONG) 0x10000u)
#endif
/** The folder's changes were downloaded. For `DNTBL.ulFlags`. */
#ifndef DNT_OK
#define DNT_OK ((ULONG) 0x10000u)
#endif
/** The full item is in the same store as the header. For `HDRSYNC.ulFlags`. */
#ifndef HSF_LOCAL
#define HSF_LOCAL ((ULONG) 0x8u)
#endif
/** The store may destroy the full item while it copies. For `HDRSYNC.ulFlags`. */
#ifndef HSF_COPYDESTRUCTIVE
#define HSF_COPYDESTRUCTIVE ((ULONG) 0x10u)
#endif
/** The full item was fetched. For `HDRSYNC.ulFlags`. */
#ifndef HSF_OK
#define HSF_OK ((ULONG) 0x10000u)
#endif
/**
 * Log on to the local store as one with UTF-16 strings.
 *
 * @see https://learn.microsoft.com/office/client-developer/outlook/mapi/mapi-constants
 */
#ifndef MDB_OST_LOGON_UNICODE
#define MDB_OST_LOGON_UNICODE ((ULONG) 0x800u)
#endif
/**
 * Log on to the local store as one with 8-bit strings.
 *
 * @see https://learn.microsoft.com/office/client-developer/outlook/mapi/mapi-constants
 */
#ifndef MDB_OST_LOGON_ANSI
#define MDB_OST_LOGON_ANSI ((ULONG) 0x1000u)
#endif
/**
 * Tables also show what was deleted softly.
 *
 * @see https://learn.microsoft.com/office/client-developer/outlook/mapi/mapi-constants
 */
#ifndef SHOW_SOFT_DELETES
#define SHOW_SOFT_DELETES ((ULONG) 0x2u)
#endif
/**
 * The spooler runs. For `IPSTX2::SetSpoolSuspendState.ulState`.
 *
 * @see https://learn.microsoft.com/office/client-developer/outlook/mapi/ipstx2-setspoolsuspendstate
 */
#ifndef SS_ACTIVE
#define SS_ACTIVE ((ULONG) 0x0u)
#endif
/**
 * The spooler is suspended. For `IPSTX2::SetSpoolSuspendState.ulState`.
 *
 * @see https://learn.microsoft.com/office/client-developer/outlook/mapi/ipstx2-setspoolsuspendstate
 */
#ifndef SS_SUSPENDED
#define SS_SUSPENDED ((ULONG) 0x1u)
#endif

/* ---- Identifiers ---- */

#if !IOSTX_ON_WINDOWS
/** Identifies the interface IUnknown. */
IOSTX_SHARED const GUID IID_IUnknown = { 0x00000000, 0x0000, 0x0000, { 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46 } };
/** Identifies the interface ISequentialStream. */
IOSTX_SHARED const GUID IID_ISequentialStream = { 0x0c733a30, 0x2a1c, 0x11ce, { 0xad, 0xe5, 0x00, 0xaa, 0x00, 0x44, 0x77, 0x3d } };
/** Identifies the interface IStream. */
IOSTX_SHARED const GUID IID_IStream = { 0x0000000c, 0x0000, 0x0000, { 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46 } };
#endif
#if !IOSTX_ON_MAPI
/**
 * Identifies the interface IMAPIProp.
 *
 * @see https://learn.microsoft.com/office/client-developer/outlook/mapi/imapipropiunknown
 */
IOSTX_SHARED const GUID IID_IMAPIProp = { 0x00020303, 0x0000, 0x0000, { 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46 } };
/**
 * Identifies the interface IMAPIContainer.
 *
 * @see https://learn.microsoft.com/office/client-developer/outlook/mapi/imapicontainerimapiprop
 */
IOSTX_SHARED const GUID IID_IMAPIContainer = { 0x0002030b, 0x0000, 0x0000, { 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46 } };
/**
 * Identifies the interface IMessage.
 *
 * @see https://learn.microsoft.com/office/client-developer/outlook/mapi/imessageimapiprop
 */
IOSTX_SHARED const GUID IID_IMessage = { 0x00020307, 0x0000, 0x0000, { 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46 } };
/**
 * Identifies the interface IMAPIFolder.
 *
 * @see https://learn.microsoft.com/office/client-developer/outlook/mapi/imapifolderimapicontainer
 */
IOSTX_SHARED const GUID IID_IMAPIFolder = { 0x0002030c, 0x0000, 0x0000, { 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46 } };
/**
 * Identifies the interface IMAPIProgress.
 *
 * @see https://learn.microsoft.com/office/client-developer/outlook/mapi/imapiprogressiunknown
 */
IOSTX_SHARED const GUID IID_IMAPIProgress = { 0x0002031f, 0x0000, 0x0000, { 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46 } };
#endif
#if !IOSTX_ON_EDK
/** Identifies the interface IExchangeImportHierarchyChanges. */
IOSTX_SHARED const GUID IID_IExchangeImportHierarchyChanges = { 0x85a66cf0, 0xd0e0, 0x11cd, { 0x80, 0xfc, 0x00, 0xaa, 0x00, 0x4b, 0xba, 0x0b } };
/** Identifies the interface IExchangeImportContentsChanges. */
IOSTX_SHARED const GUID IID_IExchangeImportContentsChanges = { 0xf75abfa0, 0xd0e0, 0x11cd, { 0x80, 0xfc, 0x00, 0xaa, 0x00, 0x4b, 0xba, 0x0b } };
#endif
/**
 * Identifies the interface IOSTX.
 *
 * @see https://learn.microsoft.com/office/client-developer/outlook/mapi/iostxiunknown
 */
IOSTX_SHARED const GUID IID_IOSTX = { 0xd2d85db4, 0x840f, 0x49b8, { 0x99, 0x82, 0x07, 0xd2, 0x40, 0x5e, 0xc6, 0xb7 } };
/**
 * Identifies the interface IPSTX.
 *
 * @see https://learn.microsoft.com/office/client-developer/outlook/mapi/ipstxiunknown
 */
IOSTX_SHARED const GUID IID_IPSTX = { 0x4fdeeff0, 0x0319, 0x11cf, { 0xb4, 0xcf, 0x00, 0xaa, 0x0d, 0xbb, 0xb6, 0xe6 } };
/**
 * Identifies the interface IPSTX2.
 *
 * @see https://learn.microsoft.com/office/client-developer/outlook/mapi/ipstx2ipstx
 */
IOSTX_SHARED const GUID IID_IPSTX2 = { 0x2067a790, 0x2a45, 0x11d1, { 0xeb, 0x86, 0x00, 0xa0, 0xc9, 0x0d, 0xca, 0x6d } };
/**
 * Identifies the interface IPSTX3.
 *
 * @see https://learn.microsoft.com/office/client-developer/outlook/mapi/ipstx3ipstx2
 */
IOSTX_SHARED const GUID IID_IPSTX3 = { 0x55f15320, 0x111b, 0x11d2, { 0xa9, 0x99, 0x00, 0x60, 0x08, 0xb0, 0x5a, 0xa7 } };
/**
 * Identifies the interface IPSTX4.
 *
 * @see https://learn.microsoft.com/office/client-developer/outlook/mapi/ipstx4ipstx3
 */
IOSTX_SHARED const GUID IID_IPSTX4 = { 0xaa2e2092, 0xac08, 0x11d2, { 0xa2, 0xf9, 0x00, 0x60, 0xb0, 0xec, 0x3d, 0x4f } };
/**
 * Identifies the interface IPSTX5.
 *
 * @see https://learn.microsoft.com/office/client-developer/outlook/mapi/ipstx5ipstx4
 */
IOSTX_SHARED const GUID IID_IPSTX5 = { 0x55f15322, 0x111b, 0x11d2, { 0xa9, 0x99, 0x00, 0x60, 0x08, 0xb0, 0x5a, 0xa7 } };
/**
 * Identifies the interface IPSTX6.
 *
 * @see https://learn.microsoft.com/office/client-developer/outlook/mapi/ipstx6ipstx5
 */
IOSTX_SHARED const GUID IID_IPSTX6 = { 0x55f15323, 0x111b, 0x11d2, { 0xa9, 0x99, 0x00, 0x60, 0x08, 0xb0, 0x5a, 0xa7 } };
/**
 * Identifies IMAPIFolder, asked for without the check of its provider.
 *
 * @see https://learn.microsoft.com/office/client-developer/outlook/mapi/mapi-constants
 */
IOSTX_SHARED const GUID IID_IMAPIFolderNoProvChk = { 0x57d333a0, 0xf589, 0x4b23, { 0xa3, 0xf9, 0x85, 0xf8, 0x2f, 0xec, 0x15, 0x3c } };
/**
 * Identifies IMessage, asked for without the check of its provider.
 *
 * @see https://learn.microsoft.com/office/client-developer/outlook/mapi/mapi-constants
 */
IOSTX_SHARED const GUID IID_IMessageNoProvChk = { 0xc3505457, 0x7b2e, 0x4c3b, { 0xa8, 0xd6, 0x6d, 0xd9, 0x49, 0xbb, 0x97, 0xa1 } };
/**
 * The provider of NST stores: the muid of their entry identifiers.
 *
 * @see https://learn.microsoft.com/office/client-developer/outlook/mapi/mapi-constants
 */
IOSTX_SHARED const MAPIUID muidProvPrvNST = { { 0xe9, 0x2f, 0xeb, 0x75, 0x96, 0x50, 0x44, 0x86, 0x83, 0xb8, 0x7d, 0xe5, 0x22, 0xaa, 0x49, 0x48 } };

#ifdef __cplusplus
}
#endif

#pragma pack(pop)

/* ---- What must hold ---- */

IOSTX_ASSERT_SIZE(void *, 4, 8);
IOSTX_ASSERT_SIZE(IOSTX_LONG, 4, 4);
IOSTX_ASSERT_SIZE(IOSTX_WCHAR, 2, 2);

IOSTX_ASSERT_SIZE(SYNCSTATE, 4, 4);

IOSTX_ASSERT_SIZE(GUID, 16, 16);
IOSTX_ASSERT_MEMBER(GUID, Data1, 0, 0, 4, 4);
IOSTX_ASSERT_MEMBER(GUID, Data2, 4, 4, 2, 2);
IOSTX_ASSERT_MEMBER(GUID, Data3, 6, 6, 2, 2);
IOSTX_ASSERT_MEMBER(GUID, Data4, 8, 8, 8, 8);

IOSTX_ASSERT_SIZE(MAPIUID, 16, 16);
IOSTX_ASSERT_MEMBER(MAPIUID, ab, 0, 0, 16, 16);

IOSTX_ASSERT_SIZE(FILETIME, 8, 8);
IOSTX_ASSERT_MEMBER(FILETIME, dwLowDateTime, 0, 0, 4, 4);
IOSTX_ASSERT_MEMBER(FILETIME, dwHighDateTime, 4, 4, 4, 4);

IOSTX_ASSERT_SIZE(LARGE_INTEGER, 8, 8);
IOSTX_ASSERT_MEMBER(LARGE_INTEGER, QuadPart, 0, 0, 8, 8);

IOSTX_ASSERT_SIZE(ULARGE_INTEGER, 8, 8);
IOSTX_ASSERT_MEMBER(ULARGE_INTEGER, QuadPart, 0, 0, 8, 8);

IOSTX_ASSERT_SIZE(ENTRYID, 5, 5);
IOSTX_ASSERT_MEMBER(ENTRYID, abFlags, 0, 0, 4, 4);
IOSTX_ASSERT_MEMBER(ENTRYID, ab, 4, 4, 1, 1);

IOSTX_ASSERT_SIZE(SBinary, 8, 16);
IOSTX_ASSERT_MEMBER(SBinary, cb, 0, 0, 4, 4);
IOSTX_ASSERT_MEMBER(SBinary, lpb, 4, 8, 4, 8);

IOSTX_ASSERT_SIZE(SBinaryArray, 8, 16);
IOSTX_ASSERT_MEMBER(SBinaryArray, cValues, 0, 0, 4, 4);
IOSTX_ASSERT_MEMBER(SBinaryArray, lpbin, 4, 8, 4, 8);

IOSTX_ASSERT_SIZE(SPropTagArray, 8, 8);
IOSTX_ASSERT_MEMBER(SPropTagArray, cValues, 0, 0, 4, 4);
IOSTX_ASSERT_MEMBER(SPropTagArray, aulPropTag, 4, 4, 4, 4);

IOSTX_ASSERT_SIZE(SLongArray, 8, 16);
IOSTX_ASSERT_MEMBER(SLongArray, cValues, 0, 0, 4, 4);
IOSTX_ASSERT_MEMBER(SLongArray, lpl, 4, 8, 4, 8);

IOSTX_ASSERT_SIZE(SShortArray, 8, 16);
IOSTX_ASSERT_MEMBER(SShortArray, cValues, 0, 0, 4, 4);
IOSTX_ASSERT_MEMBER(SShortArray, lpi, 4, 8, 4, 8);

IOSTX_ASSERT_SIZE(SRealArray, 8, 16);
IOSTX_ASSERT_MEMBER(SRealArray, cValues, 0, 0, 4, 4);
IOSTX_ASSERT_MEMBER(SRealArray, lpflt, 4, 8, 4, 8);

IOSTX_ASSERT_SIZE(SDoubleArray, 8, 16);
IOSTX_ASSERT_MEMBER(SDoubleArray, cValues, 0, 0, 4, 4);
IOSTX_ASSERT_MEMBER(SDoubleArray, lpdbl, 4, 8, 4, 8);

IOSTX_ASSERT_SIZE(SCurrencyArray, 8, 16);
IOSTX_ASSERT_MEMBER(SCurrencyArray, cValues, 0, 0, 4, 4);
IOSTX_ASSERT_MEMBER(SCurrencyArray, lpcur, 4, 8, 4, 8);

IOSTX_ASSERT_SIZE(SAppTimeArray, 8, 16);
IOSTX_ASSERT_MEMBER(SAppTimeArray, cValues, 0, 0, 4, 4);
IOSTX_ASSERT_MEMBER(SAppTimeArray, lpat, 4, 8, 4, 8);

IOSTX_ASSERT_SIZE(SDateTimeArray, 8, 16);
IOSTX_ASSERT_MEMBER(SDateTimeArray, cValues, 0, 0, 4, 4);
IOSTX_ASSERT_MEMBER(SDateTimeArray, lpft, 4, 8, 4, 8);

IOSTX_ASSERT_SIZE(SGuidArray, 8, 16);
IOSTX_ASSERT_MEMBER(SGuidArray, cValues, 0, 0, 4, 4);
IOSTX_ASSERT_MEMBER(SGuidArray, lpguid, 4, 8, 4, 8);

IOSTX_ASSERT_SIZE(SLargeIntegerArray, 8, 16);
IOSTX_ASSERT_MEMBER(SLargeIntegerArray, cValues, 0, 0, 4, 4);
IOSTX_ASSERT_MEMBER(SLargeIntegerArray, lpli, 4, 8, 4, 8);

IOSTX_ASSERT_SIZE(SLPSTRArray, 8, 16);
IOSTX_ASSERT_MEMBER(SLPSTRArray, cValues, 0, 0, 4, 4);
IOSTX_ASSERT_MEMBER(SLPSTRArray, lppszA, 4, 8, 4, 8);

IOSTX_ASSERT_SIZE(SWStringArray, 8, 16);
IOSTX_ASSERT_MEMBER(SWStringArray, cValues, 0, 0, 4, 4);
IOSTX_ASSERT_MEMBER(SWStringArray, lppszW, 4, 8, 4, 8);

IOSTX_ASSERT_SIZE(PROPVALUE, 8, 16);
IOSTX_ASSERT_MEMBER(PROPVALUE, i, 0, 0, 2, 2);
IOSTX_ASSERT_MEMBER(PROPVALUE, l, 0, 0, 4, 4);
IOSTX_ASSERT_MEMBER(PROPVALUE, ul, 0, 0, 4, 4);
IOSTX_ASSERT_MEMBER(PROPVALUE, flt, 0, 0, 4, 4);
IOSTX_ASSERT_MEMBER(PROPVALUE, dbl, 0, 0, 8, 8);
IOSTX_ASSERT_MEMBER(PROPVALUE, b, 0, 0, 2, 2);
IOSTX_ASSERT_MEMBER(PROPVALUE, cur, 0, 0, 8, 8);
IOSTX_ASSERT_MEMBER(PROPVALUE, at, 0, 0, 8, 8);
IOSTX_ASSERT_MEMBER(PROPVALUE, ft, 0, 0, 8, 8);
IOSTX_ASSERT_MEMBER(PROPVALUE, lpszA, 0, 0, 4, 8);
IOSTX_ASSERT_MEMBER(PROPVALUE, bin, 0, 0, 8, 16);
IOSTX_ASSERT_MEMBER(PROPVALUE, lpszW, 0, 0, 4, 8);
IOSTX_ASSERT_MEMBER(PROPVALUE, lpguid, 0, 0, 4, 8);
IOSTX_ASSERT_MEMBER(PROPVALUE, li, 0, 0, 8, 8);
IOSTX_ASSERT_MEMBER(PROPVALUE, MVi, 0, 0, 8, 16);
IOSTX_ASSERT_MEMBER(PROPVALUE, MVl, 0, 0, 8, 16);
IOSTX_ASSERT_MEMBER(PROPVALUE, MVflt, 0, 0, 8, 16);
IOSTX_ASSERT_MEMBER(PROPVALUE, MVdbl, 0, 0, 8, 16);
IOSTX_ASSERT_MEMBER(PROPVALUE, MVcur, 0, 0, 8, 16);
IOSTX_ASSERT_MEMBER(PROPVALUE, MVat, 0, 0, 8, 16);
IOSTX_ASSERT_MEMBER(PROPVALUE, MVft, 0, 0, 8, 16);
IOSTX_ASSERT_MEMBER(PROPVALUE, MVbin, 0, 0, 8, 16);
IOSTX_ASSERT_MEMBER(PROPVALUE, MVszA, 0, 0, 8, 16);
IOSTX_ASSERT_MEMBER(PROPVALUE, MVszW, 0, 0, 8, 16);
IOSTX_ASSERT_MEMBER(PROPVALUE, MVguid, 0, 0, 8, 16);
IOSTX_ASSERT_MEMBER(PROPVALUE, MVli, 0, 0, 8, 16);
IOSTX_ASSERT_MEMBER(PROPVALUE, err, 0, 0, 4, 4);
IOSTX_ASSERT_MEMBER(PROPVALUE, x, 0, 0, 4, 4);

IOSTX_ASSERT_SIZE(SPropValue, 16, 24);
IOSTX_ASSERT_MEMBER(SPropValue, ulPropTag, 0, 0, 4, 4);
IOSTX_ASSERT_MEMBER(SPropValue, dwAlignPad, 4, 4, 4, 4);
IOSTX_ASSERT_MEMBER(SPropValue, Value, 8, 8, 8, 16);

IOSTX_ASSERT_SIZE(SPropProblem, 12, 12);
IOSTX_ASSERT_MEMBER(SPropProblem, ulIndex, 0, 0, 4, 4);
IOSTX_ASSERT_MEMBER(SPropProblem, ulPropTag, 4, 4, 4, 4);
IOSTX_ASSERT_MEMBER(SPropProblem, scode, 8, 8, 4, 4);

IOSTX_ASSERT_SIZE(SPropProblemArray, 16, 16);
IOSTX_ASSERT_MEMBER(SPropProblemArray, cProblem, 0, 0, 4, 4);
IOSTX_ASSERT_MEMBER(SPropProblemArray, aProblem, 4, 4, 12, 12);

IOSTX_ASSERT_SIZE(MAPIERROR, 20, 32);
IOSTX_ASSERT_MEMBER(MAPIERROR, ulVersion, 0, 0, 4, 4);
IOSTX_ASSERT_MEMBER(MAPIERROR, lpszError, 4, 8, 4, 8);
IOSTX_ASSERT_MEMBER(MAPIERROR, lpszComponent, 8, 16, 4, 8);
IOSTX_ASSERT_MEMBER(MAPIERROR, ulLowLevelError, 12, 24, 4, 4);
IOSTX_ASSERT_MEMBER(MAPIERROR, ulContext, 16, 28, 4, 4);

IOSTX_ASSERT_SIZE(READSTATE, 12, 24);
IOSTX_ASSERT_MEMBER(READSTATE, cbSourceKey, 0, 0, 4, 4);
IOSTX_ASSERT_MEMBER(READSTATE, pbSourceKey, 4, 8, 4, 8);
IOSTX_ASSERT_MEMBER(READSTATE, ulFlags, 8, 16, 4, 4);

IOSTX_ASSERT_SIZE(LTID, 24, 24);
IOSTX_ASSERT_MEMBER(LTID, guid, 0, 0, 16, 16);
IOSTX_ASSERT_MEMBER(LTID, globcnt, 16, 16, 6, 6);
IOSTX_ASSERT_MEMBER(LTID, wLevel, 22, 22, 2, 2);

IOSTX_ASSERT_SIZE(FEID, 46, 46);
IOSTX_ASSERT_MEMBER(FEID, abFlags, 0, 0, 4, 4);
IOSTX_ASSERT_MEMBER(FEID, muid, 4, 4, 16, 16);
IOSTX_ASSERT_MEMBER(FEID, placeholder, 20, 20, 2, 2);
IOSTX_ASSERT_MEMBER(FEID, ltid, 22, 22, 24, 24);

IOSTX_ASSERT_SIZE(MEID, 70, 70);
IOSTX_ASSERT_MEMBER(MEID, abFlags, 0, 0, 4, 4);
IOSTX_ASSERT_MEMBER(MEID, muid, 4, 4, 16, 16);
IOSTX_ASSERT_MEMBER(MEID, placeholder, 20, 20, 2, 2);
IOSTX_ASSERT_MEMBER(MEID, ltidFld, 22, 22, 24, 24);
IOSTX_ASSERT_MEMBER(MEID, ltidMsg, 46, 46, 24, 24);

IOSTX_ASSERT_SIZE(SKEY, 22, 22);
IOSTX_ASSERT_MEMBER(SKEY, guid, 0, 0, 16, 16);
IOSTX_ASSERT_MEMBER(SKEY, globcnt, 16, 16, 6, 6);

IOSTX_ASSERT_SIZE(OLFI, 80, 80);
IOSTX_ASSERT_MEMBER(OLFI, ulVersion, 0, 0, 4, 4);
IOSTX_ASSERT_MEMBER(OLFI, muidReserved, 4, 4, 16, 16);
IOSTX_ASSERT_MEMBER(OLFI, ulReserved, 20, 20, 4, 4);
IOSTX_ASSERT_MEMBER(OLFI, dwAlloc, 24, 24, 4, 4);
IOSTX_ASSERT_MEMBER(OLFI, dwNextAlloc, 28, 28, 4, 4);
IOSTX_ASSERT_MEMBER(OLFI, ltidAlloc, 32, 32, 24, 24);
IOSTX_ASSERT_MEMBER(OLFI, ltidNextAlloc, 56, 56, 24, 24);

IOSTX_ASSERT_SIZE(SYNC, 132, 152);
IOSTX_ASSERT_MEMBER(SYNC, ulFlags, 0, 0, 4, 4);
IOSTX_ASSERT_MEMBER(SYNC, pwzPath, 4, 8, 4, 8);
IOSTX_ASSERT_MEMBER(SYNC, Reserved1, 8, 16, 46, 46);
IOSTX_ASSERT_MEMBER(SYNC, Reserved2, 54, 62, 70, 70);
IOSTX_ASSERT_MEMBER(SYNC, pel, 124, 136, 4, 8);
IOSTX_ASSERT_MEMBER(SYNC, pulFolderOptions, 128, 144, 4, 8);

IOSTX_ASSERT_SIZE(UPHIER, 16, 24);
IOSTX_ASSERT_MEMBER(UPHIER, ulFlags, 0, 0, 4, 4);
IOSTX_ASSERT_MEMBER(UPHIER, pstmReserved, 4, 8, 4, 8);
IOSTX_ASSERT_MEMBER(UPHIER, iEnt, 8, 16, 4, 4);
IOSTX_ASSERT_MEMBER(UPHIER, cEnt, 12, 20, 4, 4);

IOSTX_ASSERT_SIZE(UPFLD, 56, 64);
IOSTX_ASSERT_MEMBER(UPFLD, ulFlags, 0, 0, 4, 4);
IOSTX_ASSERT_MEMBER(UPFLD, pfld, 4, 8, 4, 8);
IOSTX_ASSERT_MEMBER(UPFLD, feid, 8, 16, 46, 46);

IOSTX_ASSERT_SIZE(SYNCCONT, 24, 40);
IOSTX_ASSERT_MEMBER(SYNCCONT, ulFlags, 0, 0, 4, 4);
IOSTX_ASSERT_MEMBER(SYNCCONT, iEnt, 4, 4, 4, 4);
IOSTX_ASSERT_MEMBER(SYNCCONT, cEnt, 8, 8, 4, 4);
IOSTX_ASSERT_MEMBER(SYNCCONT, pvReserved, 12, 16, 4, 8);
IOSTX_ASSERT_MEMBER(SYNCCONT, ptagaReserved, 16, 24, 4, 8);
IOSTX_ASSERT_MEMBER(SYNCCONT, psosReserved, 20, 32, 4, 8);

IOSTX_ASSERT_SIZE(UPTBLE, 24, 24);
IOSTX_ASSERT_MEMBER(UPTBLE, iEntMod, 0, 0, 4, 4);
IOSTX_ASSERT_MEMBER(UPTBLE, cEntMod, 4, 4, 4, 4);
IOSTX_ASSERT_MEMBER(UPTBLE, iEntRead, 8, 8, 4, 4);
IOSTX_ASSERT_MEMBER(UPTBLE, cEntRead, 12, 12, 4, 4);
IOSTX_ASSERT_MEMBER(UPTBLE, iEntDel, 16, 16, 4, 4);
IOSTX_ASSERT_MEMBER(UPTBLE, cEntDel, 20, 20, 4, 4);

IOSTX_ASSERT_SIZE(UPMOV, 84, 120);
IOSTX_ASSERT_MEMBER(UPMOV, ulFlags, 0, 0, 4, 4);
IOSTX_ASSERT_MEMBER(UPMOV, pReserved, 4, 8, 4, 8);
IOSTX_ASSERT_MEMBER(UPMOV, pstmReserved, 8, 16, 4, 8);
IOSTX_ASSERT_MEMBER(UPMOV, pszName, 12, 24, 4, 8);
IOSTX_ASSERT_MEMBER(UPMOV, feid, 16, 32, 46, 46);
IOSTX_ASSERT_MEMBER(UPMOV, pfld, 64, 80, 4, 8);
IOSTX_ASSERT_MEMBER(UPMOV, pxicc, 68, 88, 4, 8);
IOSTX_ASSERT_MEMBER(UPMOV, dwReserved, 72, 96, 4, 4);
IOSTX_ASSERT_MEMBER(UPMOV, pupmovNext, 76, 104, 4, 8);
IOSTX_ASSERT_MEMBER(UPMOV, cEntMov, 80, 112, 4, 4);

IOSTX_ASSERT_SIZE(UPTBL, 128, 152);
IOSTX_ASSERT_MEMBER(UPTBL, ulFlags, 0, 0, 4, 4);
IOSTX_ASSERT_MEMBER(UPTBL, pstmReserved, 4, 8, 4, 8);
IOSTX_ASSERT_MEMBER(UPTBL, pszName, 8, 16, 4, 8);
IOSTX_ASSERT_MEMBER(UPTBL, feid, 12, 24, 46, 46);
IOSTX_ASSERT_MEMBER(UPTBL, uintReserved, 60, 72, 4, 4);
IOSTX_ASSERT_MEMBER(UPTBL, rgte, 64, 76, 48, 48);
IOSTX_ASSERT_MEMBER(UPTBL, iEnt, 112, 124, 4, 4);
IOSTX_ASSERT_MEMBER(UPTBL, cEnt, 116, 128, 4, 4);
IOSTX_ASSERT_MEMBER(UPTBL, pupmovHead, 120, 136, 4, 8);
IOSTX_ASSERT_MEMBER(UPTBL, pReserved, 124, 144, 4, 8);

IOSTX_ASSERT_SIZE(UPMSG, 184, 224);
IOSTX_ASSERT_MEMBER(UPMSG, ulFlags, 0, 0, 4, 4);
IOSTX_ASSERT_MEMBER(UPMSG, pmsg, 4, 8, 4, 8);
IOSTX_ASSERT_MEMBER(UPMSG, meid, 8, 16, 70, 70);
IOSTX_ASSERT_MEMBER(UPMSG, binReserved1, 80, 88, 8, 16);
IOSTX_ASSERT_MEMBER(UPMSG, binReserved2, 88, 104, 8, 16);
IOSTX_ASSERT_MEMBER(UPMSG, feid, 96, 120, 46, 46);
IOSTX_ASSERT_MEMBER(UPMSG, binChg, 144, 168, 8, 16);
IOSTX_ASSERT_MEMBER(UPMSG, binPcl, 152, 184, 8, 16);
IOSTX_ASSERT_MEMBER(UPMSG, skeySrc, 160, 200, 22, 22);

IOSTX_ASSERT_SIZE(UPREADE, 28, 28);
IOSTX_ASSERT_MEMBER(UPREADE, ulFlags, 0, 0, 4, 4);
IOSTX_ASSERT_MEMBER(UPREADE, skey, 4, 4, 22, 22);

IOSTX_ASSERT_SIZE(UPREAD, 8, 16);
IOSTX_ASSERT_MEMBER(UPREAD, pupre, 0, 0, 4, 8);
IOSTX_ASSERT_MEMBER(UPREAD, cEnt, 4, 8, 4, 4);

IOSTX_ASSERT_SIZE(UPDELE, 76, 96);
IOSTX_ASSERT_MEMBER(UPDELE, ulFlags, 0, 0, 4, 4);
IOSTX_ASSERT_MEMBER(UPDELE, skey, 4, 4, 22, 22);
IOSTX_ASSERT_MEMBER(UPDELE, dwReserved, 28, 28, 4, 4);
IOSTX_ASSERT_MEMBER(UPDELE, binChg, 32, 32, 8, 16);
IOSTX_ASSERT_MEMBER(UPDELE, binPcl, 40, 48, 8, 16);
IOSTX_ASSERT_MEMBER(UPDELE, skeyDst, 48, 64, 22, 22);
IOSTX_ASSERT_MEMBER(UPDELE, pupmov, 72, 88, 4, 8);

IOSTX_ASSERT_SIZE(UPDEL, 8, 16);
IOSTX_ASSERT_MEMBER(UPDEL, pupde, 0, 0, 4, 8);
IOSTX_ASSERT_MEMBER(UPDEL, cEnt, 4, 8, 4, 4);

IOSTX_ASSERT_SIZE(DNHIER, 24, 40);
IOSTX_ASSERT_MEMBER(DNHIER, ulFlags, 0, 0, 4, 4);
IOSTX_ASSERT_MEMBER(DNHIER, pstmReserved, 4, 8, 4, 8);
IOSTX_ASSERT_MEMBER(DNHIER, pxihc, 8, 16, 4, 8);
IOSTX_ASSERT_MEMBER(DNHIER, cEntNew, 12, 24, 4, 4);
IOSTX_ASSERT_MEMBER(DNHIER, cEntMod, 16, 28, 4, 4);
IOSTX_ASSERT_MEMBER(DNHIER, cEntDel, 20, 32, 4, 4);

IOSTX_ASSERT_SIZE(DNTBLE, 16, 16);
IOSTX_ASSERT_MEMBER(DNTBLE, cEntNew, 0, 0, 4, 4);
IOSTX_ASSERT_MEMBER(DNTBLE, cEntMod, 4, 4, 4, 4);
IOSTX_ASSERT_MEMBER(DNTBLE, cEntRead, 8, 8, 4, 4);
IOSTX_ASSERT_MEMBER(DNTBLE, cEntDel, 12, 12, 4, 4);

IOSTX_ASSERT_SIZE(DNTBL, 144, 192);
IOSTX_ASSERT_MEMBER(DNTBL, ulFlags, 0, 0, 4, 4);
IOSTX_ASSERT_MEMBER(DNTBL, pstmReserved1, 4, 8, 4, 8);
IOSTX_ASSERT_MEMBER(DNTBL, pstmReserved2, 8, 16, 4, 8);
IOSTX_ASSERT_MEMBER(DNTBL, pstmReserved3, 12, 24, 4, 8);
IOSTX_ASSERT_MEMBER(DNTBL, pstmReserved4, 16, 32, 4, 8);
IOSTX_ASSERT_MEMBER(DNTBL, pxicc, 20, 40, 4, 8);
IOSTX_ASSERT_MEMBER(DNTBL, pxihc, 24, 48, 4, 8);
IOSTX_ASSERT_MEMBER(DNTBL, pszName, 28, 56, 4, 8);
IOSTX_ASSERT_MEMBER(DNTBL, ftLastMod, 32, 64, 8, 8);
IOSTX_ASSERT_MEMBER(DNTBL, ulRights, 40, 72, 4, 4);
IOSTX_ASSERT_MEMBER(DNTBL, feid, 44, 76, 46, 46);
IOSTX_ASSERT_MEMBER(DNTBL, uintReserved, 92, 124, 4, 4);
IOSTX_ASSERT_MEMBER(DNTBL, rgte, 96, 128, 32, 32);
IOSTX_ASSERT_MEMBER(DNTBL, psrReserved, 128, 160, 4, 8);
IOSTX_ASSERT_MEMBER(DNTBL, boReserved, 132, 168, 4, 4);
IOSTX_ASSERT_MEMBER(DNTBL, pReserved1, 136, 176, 4, 8);
IOSTX_ASSERT_MEMBER(DNTBL, pReserved2, 140, 184, 4, 8);

IOSTX_ASSERT_SIZE(HDRSYNC, 64, 80);
IOSTX_ASSERT_MEMBER(HDRSYNC, pupmsg, 0, 0, 4, 8);
IOSTX_ASSERT_MEMBER(HDRSYNC, feidPar, 4, 8, 46, 46);
IOSTX_ASSERT_MEMBER(HDRSYNC, pstmReserved, 52, 56, 4, 8);
IOSTX_ASSERT_MEMBER(HDRSYNC, ulFlags, 56, 64, 4, 4);
IOSTX_ASSERT_MEMBER(HDRSYNC, pmsgFull, 60, 72, 4, 8);

IOSTX_ASSERT_VALUE(S_OK, 0x00000000u);
IOSTX_ASSERT_VALUE(E_NOTIMPL, 0x80004001u);
IOSTX_ASSERT_VALUE(E_POINTER, 0x80004003u);
IOSTX_ASSERT_VALUE(E_UNEXPECTED, 0x8000ffffu);
IOSTX_ASSERT_VALUE(MAPI_E_CALL_FAILED, 0x80004005u);
IOSTX_ASSERT_VALUE(MAPI_E_NOT_ENOUGH_MEMORY, 0x8007000eu);
IOSTX_ASSERT_VALUE(MAPI_E_INVALID_PARAMETER, 0x80070057u);
IOSTX_ASSERT_VALUE(MAPI_E_INTERFACE_NOT_SUPPORTED, 0x80004002u);
IOSTX_ASSERT_VALUE(MAPI_E_NO_ACCESS, 0x80070005u);
IOSTX_ASSERT_VALUE(MAPI_E_NO_SUPPORT, 0x80040102u);
IOSTX_ASSERT_VALUE(MAPI_E_BAD_CHARWIDTH, 0x80040103u);
IOSTX_ASSERT_VALUE(MAPI_E_STRING_TOO_LONG, 0x80040105u);
IOSTX_ASSERT_VALUE(MAPI_E_UNKNOWN_FLAGS, 0x80040106u);
IOSTX_ASSERT_VALUE(MAPI_E_INVALID_ENTRYID, 0x80040107u);
IOSTX_ASSERT_VALUE(MAPI_E_INVALID_OBJECT, 0x80040108u);
IOSTX_ASSERT_VALUE(MAPI_E_OBJECT_CHANGED, 0x80040109u);
IOSTX_ASSERT_VALUE(MAPI_E_OBJECT_DELETED, 0x8004010au);
IOSTX_ASSERT_VALUE(MAPI_E_BUSY, 0x8004010bu);
IOSTX_ASSERT_VALUE(MAPI_E_NOT_ENOUGH_DISK, 0x8004010du);
IOSTX_ASSERT_VALUE(MAPI_E_NOT_ENOUGH_RESOURCES, 0x8004010eu);
IOSTX_ASSERT_VALUE(MAPI_E_NOT_FOUND, 0x8004010fu);
IOSTX_ASSERT_VALUE(MAPI_E_VERSION, 0x80040110u);
IOSTX_ASSERT_VALUE(MAPI_E_LOGON_FAILED, 0x80040111u);
IOSTX_ASSERT_VALUE(MAPI_E_SESSION_LIMIT, 0x80040112u);
IOSTX_ASSERT_VALUE(MAPI_E_USER_CANCEL, 0x80040113u);
IOSTX_ASSERT_VALUE(MAPI_E_UNABLE_TO_ABORT, 0x80040114u);
IOSTX_ASSERT_VALUE(MAPI_E_NETWORK_ERROR, 0x80040115u);
IOSTX_ASSERT_VALUE(MAPI_E_DISK_ERROR, 0x80040116u);
IOSTX_ASSERT_VALUE(MAPI_E_TOO_COMPLEX, 0x80040117u);
IOSTX_ASSERT_VALUE(MAPI_E_BAD_COLUMN, 0x80040118u);
IOSTX_ASSERT_VALUE(MAPI_E_EXTENDED_ERROR, 0x80040119u);
IOSTX_ASSERT_VALUE(MAPI_E_COMPUTED, 0x8004011au);
IOSTX_ASSERT_VALUE(MAPI_E_CORRUPT_DATA, 0x8004011bu);
IOSTX_ASSERT_VALUE(MAPI_E_UNCONFIGURED, 0x8004011cu);
IOSTX_ASSERT_VALUE(MAPI_E_FAILONEPROVIDER, 0x8004011du);
IOSTX_ASSERT_VALUE(MAPI_E_UNKNOWN_CPID, 0x8004011eu);
IOSTX_ASSERT_VALUE(MAPI_E_UNKNOWN_LCID, 0x8004011fu);
IOSTX_ASSERT_VALUE(MAPI_E_PASSWORD_CHANGE_REQUIRED, 0x80040120u);
IOSTX_ASSERT_VALUE(MAPI_E_PASSWORD_EXPIRED, 0x80040121u);
IOSTX_ASSERT_VALUE(MAPI_E_INVALID_WORKSTATION_ACCOUNT, 0x80040122u);
IOSTX_ASSERT_VALUE(MAPI_E_INVALID_ACCESS_TIME, 0x80040123u);
IOSTX_ASSERT_VALUE(MAPI_E_ACCOUNT_DISABLED, 0x80040124u);
IOSTX_ASSERT_VALUE(MAPI_E_END_OF_SESSION, 0x80040200u);
IOSTX_ASSERT_VALUE(MAPI_E_UNKNOWN_ENTRYID, 0x80040201u);
IOSTX_ASSERT_VALUE(MAPI_E_MISSING_REQUIRED_COLUMN, 0x80040202u);
IOSTX_ASSERT_VALUE(MAPI_W_NO_SERVICE, 0x00040203u);
IOSTX_ASSERT_VALUE(MAPI_E_BAD_VALUE, 0x80040301u);
IOSTX_ASSERT_VALUE(MAPI_E_INVALID_TYPE, 0x80040302u);
IOSTX_ASSERT_VALUE(MAPI_E_TYPE_NO_SUPPORT, 0x80040303u);
IOSTX_ASSERT_VALUE(MAPI_E_UNEXPECTED_TYPE, 0x80040304u);
IOSTX_ASSERT_VALUE(MAPI_E_TOO_BIG, 0x80040305u);
IOSTX_ASSERT_VALUE(MAPI_E_DECLINE_COPY, 0x80040306u);
IOSTX_ASSERT_VALUE(MAPI_E_UNEXPECTED_ID, 0x80040307u);
IOSTX_ASSERT_VALUE(MAPI_W_ERRORS_RETURNED, 0x00040380u);
IOSTX_ASSERT_VALUE(MAPI_E_UNABLE_TO_COMPLETE, 0x80040400u);
IOSTX_ASSERT_VALUE(MAPI_E_TIMEOUT, 0x80040401u);
IOSTX_ASSERT_VALUE(MAPI_E_TABLE_EMPTY, 0x80040402u);
IOSTX_ASSERT_VALUE(MAPI_E_TABLE_TOO_BIG, 0x80040403u);
IOSTX_ASSERT_VALUE(MAPI_E_INVALID_BOOKMARK, 0x80040405u);
IOSTX_ASSERT_VALUE(MAPI_W_POSITION_CHANGED, 0x00040481u);
IOSTX_ASSERT_VALUE(MAPI_W_APPROX_COUNT, 0x00040482u);
IOSTX_ASSERT_VALUE(MAPI_E_WAIT, 0x80040500u);
IOSTX_ASSERT_VALUE(MAPI_E_CANCEL, 0x80040501u);
IOSTX_ASSERT_VALUE(MAPI_E_NOT_ME, 0x80040502u);
IOSTX_ASSERT_VALUE(MAPI_W_CANCEL_MESSAGE, 0x00040580u);
IOSTX_ASSERT_VALUE(MAPI_E_CORRUPT_STORE, 0x80040600u);
IOSTX_ASSERT_VALUE(MAPI_E_NOT_IN_QUEUE, 0x80040601u);
IOSTX_ASSERT_VALUE(MAPI_E_NO_SUPPRESS, 0x80040602u);
IOSTX_ASSERT_VALUE(MAPI_E_COLLISION, 0x80040604u);
IOSTX_ASSERT_VALUE(MAPI_E_NOT_INITIALIZED, 0x80040605u);
IOSTX_ASSERT_VALUE(MAPI_E_NON_STANDARD, 0x80040606u);
IOSTX_ASSERT_VALUE(MAPI_E_NO_RECIPIENTS, 0x80040607u);
IOSTX_ASSERT_VALUE(MAPI_E_SUBMITTED, 0x80040608u);
IOSTX_ASSERT_VALUE(MAPI_E_HAS_FOLDERS, 0x80040609u);
IOSTX_ASSERT_VALUE(MAPI_E_HAS_MESSAGES, 0x8004060au);
IOSTX_ASSERT_VALUE(MAPI_E_FOLDER_CYCLE, 0x8004060bu);
IOSTX_ASSERT_VALUE(MAPI_W_PARTIAL_COMPLETION, 0x00040680u);
IOSTX_ASSERT_VALUE(MAPI_E_AMBIGUOUS_RECIP, 0x80040700u);
IOSTX_ASSERT_VALUE(SYNC_E_UNKNOWN_FLAGS, 0x80040106u);
IOSTX_ASSERT_VALUE(SYNC_E_INVALID_PARAMETER, 0x80070057u);
IOSTX_ASSERT_VALUE(SYNC_E_ERROR, 0x80004005u);
IOSTX_ASSERT_VALUE(SYNC_E_OBJECT_DELETED, 0x80040800u);
IOSTX_ASSERT_VALUE(SYNC_E_IGNORE, 0x80040801u);
IOSTX_ASSERT_VALUE(SYNC_E_CONFLICT, 0x80040802u);
IOSTX_ASSERT_VALUE(SYNC_E_NO_PARENT, 0x80040803u);
IOSTX_ASSERT_VALUE(SYNC_E_CYCLE, 0x80040804u);
IOSTX_ASSERT_VALUE(SYNC_E_UNSYNCHRONIZED, 0x80040805u);
IOSTX_ASSERT_VALUE(SYNC_W_PROGRESS, 0x00040820u);
IOSTX_ASSERT_VALUE(SYNC_W_CLIENT_CHANGE_NEWER, 0x00040821u);
IOSTX_ASSERT_VALUE(E_FAIL, 0x80004005u);
IOSTX_ASSERT_VALUE(E_OUTOFMEMORY, 0x8007000eu);
IOSTX_ASSERT_VALUE(E_INVALIDARG, 0x80070057u);
IOSTX_ASSERT_VALUE(E_NOINTERFACE, 0x80004002u);
IOSTX_ASSERT_VALUE(E_ACCESSDENIED, 0x80070005u);
IOSTX_ASSERT_VALUE(PT_NULL, 0x00000001u);
IOSTX_ASSERT_VALUE(PT_I2, 0x00000002u);
IOSTX_ASSERT_VALUE(PT_LONG, 0x00000003u);
IOSTX_ASSERT_VALUE(PT_R4, 0x00000004u);
IOSTX_ASSERT_VALUE(PT_DOUBLE, 0x00000005u);
IOSTX_ASSERT_VALUE(PT_CURRENCY, 0x00000006u);
IOSTX_ASSERT_VALUE(PT_APPTIME, 0x00000007u);
IOSTX_ASSERT_VALUE(PT_ERROR, 0x0000000au);
IOSTX_ASSERT_VALUE(PT_BOOLEAN, 0x0000000bu);
IOSTX_ASSERT_VALUE(PT_OBJECT, 0x0000000du);
IOSTX_ASSERT_VALUE(PT_I8, 0x00000014u);
IOSTX_ASSERT_VALUE(PT_STRING8, 0x0000001eu);
IOSTX_ASSERT_VALUE(PT_UNICODE, 0x0000001fu);
IOSTX_ASSERT_VALUE(PT_SYSTIME, 0x00000040u);
IOSTX_ASSERT_VALUE(PT_CLSID, 0x00000048u);
IOSTX_ASSERT_VALUE(PT_BINARY, 0x00000102u);
IOSTX_ASSERT_VALUE(PT_MV_I2, 0x00001002u);
IOSTX_ASSERT_VALUE(PT_MV_LONG, 0x00001003u);
IOSTX_ASSERT_VALUE(PT_MV_R4, 0x00001004u);
IOSTX_ASSERT_VALUE(PT_MV_DOUBLE, 0x00001005u);
IOSTX_ASSERT_VALUE(PT_MV_CURRENCY, 0x00001006u);
IOSTX_ASSERT_VALUE(PT_MV_APPTIME, 0x00001007u);
IOSTX_ASSERT_VALUE(PT_MV_I8, 0x00001014u);
IOSTX_ASSERT_VALUE(PT_MV_STRING8, 0x0000101eu);
IOSTX_ASSERT_VALUE(PT_MV_UNICODE, 0x0000101fu);
IOSTX_ASSERT_VALUE(PT_MV_SYSTIME, 0x00001040u);
IOSTX_ASSERT_VALUE(PT_MV_CLSID, 0x00001048u);
IOSTX_ASSERT_VALUE(PT_MV_BINARY, 0x00001102u);
IOSTX_ASSERT_VALUE(PR_MESSAGE_CLASS_W, 0x001a001fu);
IOSTX_ASSERT_VALUE(PR_SUBJECT_W, 0x0037001fu);
IOSTX_ASSERT_VALUE(PR_CLIENT_SUBMIT_TIME, 0x00390040u);
IOSTX_ASSERT_VALUE(PR_TRANSPORT_MESSAGE_HEADERS_W, 0x007d001fu);
IOSTX_ASSERT_VALUE(PR_SENDER_NAME_W, 0x0c1a001fu);
IOSTX_ASSERT_VALUE(PR_SENDER_EMAIL_ADDRESS_W, 0x0c1f001fu);
IOSTX_ASSERT_VALUE(PR_MESSAGE_DELIVERY_TIME, 0x0e060040u);
IOSTX_ASSERT_VALUE(PR_MESSAGE_FLAGS, 0x0e070003u);
IOSTX_ASSERT_VALUE(PR_MESSAGE_SIZE, 0x0e080003u);
IOSTX_ASSERT_VALUE(PR_PARENT_ENTRYID, 0x0e090102u);
IOSTX_ASSERT_VALUE(PR_HASATTACH, 0x0e1b000bu);
IOSTX_ASSERT_VALUE(PR_READ, 0x0e69000bu);
IOSTX_ASSERT_VALUE(PR_RECORD_KEY, 0x0ff90102u);
IOSTX_ASSERT_VALUE(PR_ENTRYID, 0x0fff0102u);
IOSTX_ASSERT_VALUE(PR_BODY_W, 0x1000001fu);
IOSTX_ASSERT_VALUE(PR_INTERNET_MESSAGE_ID_W, 0x1035001fu);
IOSTX_ASSERT_VALUE(PR_FLAG_STATUS, 0x10900003u);
IOSTX_ASSERT_VALUE(PR_LAST_VERB_EXECUTED, 0x10810003u);
IOSTX_ASSERT_VALUE(PR_DISPLAY_NAME_W, 0x3001001fu);
IOSTX_ASSERT_VALUE(PR_COMMENT_W, 0x3004001fu);
IOSTX_ASSERT_VALUE(PR_LAST_MODIFICATION_TIME, 0x30080040u);
IOSTX_ASSERT_VALUE(PR_CONTENT_COUNT, 0x36020003u);
IOSTX_ASSERT_VALUE(PR_CONTENT_UNREAD, 0x36030003u);
IOSTX_ASSERT_VALUE(PR_CONTAINER_CLASS_W, 0x3613001fu);
IOSTX_ASSERT_VALUE(PR_SOURCE_KEY, 0x65e00102u);
IOSTX_ASSERT_VALUE(PR_PARENT_SOURCE_KEY, 0x65e10102u);
IOSTX_ASSERT_VALUE(PR_CHANGE_KEY, 0x65e20102u);
IOSTX_ASSERT_VALUE(PR_PREDECESSOR_CHANGE_LIST, 0x65e30102u);
IOSTX_ASSERT_VALUE(PR_RIGHTS, 0x66390003u);
IOSTX_ASSERT_VALUE(PR_INTERNET_CONTENT, 0x66590102u);
IOSTX_ASSERT_VALUE(PR_IN_CONFLICT, 0x666c000bu);
IOSTX_ASSERT_VALUE(MSGFLAG_READ, 0x00000001u);
IOSTX_ASSERT_VALUE(MSGFLAG_UNMODIFIED, 0x00000002u);
IOSTX_ASSERT_VALUE(MSGFLAG_SUBMIT, 0x00000004u);
IOSTX_ASSERT_VALUE(MSGFLAG_UNSENT, 0x00000008u);
IOSTX_ASSERT_VALUE(MSGFLAG_HASATTACH, 0x00000010u);
IOSTX_ASSERT_VALUE(MSGFLAG_FROMME, 0x00000020u);
IOSTX_ASSERT_VALUE(MSGFLAG_ASSOCIATED, 0x00000040u);
IOSTX_ASSERT_VALUE(SYNC_UNICODE, 0x00000001u);
IOSTX_ASSERT_VALUE(SYNC_NO_DELETIONS, 0x00000002u);
IOSTX_ASSERT_VALUE(SYNC_NO_SOFT_DELETIONS, 0x00000004u);
IOSTX_ASSERT_VALUE(SYNC_READ_STATE, 0x00000008u);
IOSTX_ASSERT_VALUE(SYNC_ASSOCIATED, 0x00000010u);
IOSTX_ASSERT_VALUE(SYNC_NORMAL, 0x00000020u);
IOSTX_ASSERT_VALUE(SYNC_NO_CONFLICTS, 0x00000040u);
IOSTX_ASSERT_VALUE(SYNC_ONLY_SPECIFIED_PROPS, 0x00000080u);
IOSTX_ASSERT_VALUE(SYNC_NO_FOREIGN_KEYS, 0x00000100u);
IOSTX_ASSERT_VALUE(SYNC_LIMITED_IMESSAGE, 0x00000200u);
IOSTX_ASSERT_VALUE(SYNC_CATCHUP, 0x00000400u);
IOSTX_ASSERT_VALUE(SYNC_NEW_MESSAGE, 0x00000800u);
IOSTX_ASSERT_VALUE(SYNC_MSG_SELECTIVE, 0x00001000u);
IOSTX_ASSERT_VALUE(SYNC_BEST_BODY, 0x00002000u);
IOSTX_ASSERT_VALUE(SYNC_IGNORE_SPECIFIED_ON_ASSOCIATED, 0x00004000u);
IOSTX_ASSERT_VALUE(SYNC_PROGRESS_MODE, 0x00008000u);
IOSTX_ASSERT_VALUE(SYNC_FXRECOVERMODE, 0x00010000u);
IOSTX_ASSERT_VALUE(SYNC_DEFER_CONFIG, 0x00020000u);
IOSTX_ASSERT_VALUE(SYNC_FORCE_UNICODE, 0x00040000u);
IOSTX_ASSERT_VALUE(SYNC_SOFT_DELETE, 0x00000001u);
IOSTX_ASSERT_VALUE(SYNC_EXPIRY, 0x00000002u);
IOSTX_ASSERT_VALUE(SYNC_READ, 0x00000001u);
IOSTX_ASSERT_VALUE(SYNC_UPLOAD_HIERARCHY, 0x00000001u);
IOSTX_ASSERT_VALUE(SYNC_DOWNLOAD_HIERARCHY, 0x00000002u);
IOSTX_ASSERT_VALUE(SYNC_UPLOAD_CONTENTS, 0x00000040u);
IOSTX_ASSERT_VALUE(SYNC_DOWNLOAD_CONTENTS, 0x00000080u);
IOSTX_ASSERT_VALUE(SYNC_OUTGOING_MAIL, 0x00000200u);
IOSTX_ASSERT_VALUE(SYNC_BACKGROUND, 0x00001000u);
IOSTX_ASSERT_VALUE(SYNC_THESE_FOLDERS, 0x00020000u);
IOSTX_ASSERT_VALUE(SYNC_HEADERS, 0x02000000u);
IOSTX_ASSERT_VALUE(UPS_UPLOAD_ONLY, 0x00000001u);
IOSTX_ASSERT_VALUE(UPS_DNLOAD_ONLY, 0x00000002u);
IOSTX_ASSERT_VALUE(UPS_ONE_FOLDER, 0x00000004u);
IOSTX_ASSERT_VALUE(UPS_THESE_FOLDERS, 0x00000080u);
IOSTX_ASSERT_VALUE(UPS_OK, 0x00010000u);
IOSTX_ASSERT_VALUE(UPH_OK, 0x00010000u);
IOSTX_ASSERT_VALUE(UPF_NEW, 0x00000001u);
IOSTX_ASSERT_VALUE(UPF_MOD_PARENT, 0x00000002u);
IOSTX_ASSERT_VALUE(UPF_MOD_PROPS, 0x00000004u);
IOSTX_ASSERT_VALUE(UPF_DEL, 0x00000008u);
IOSTX_ASSERT_VALUE(UPF_OK, 0x00010000u);
IOSTX_ASSERT_VALUE(UPC_OK, 0x00010000u);
IOSTX_ASSERT_VALUE(UPT_PUBLIC, 0x00000001u);
IOSTX_ASSERT_VALUE(UPT_OK, 0x00010000u);
IOSTX_ASSERT_VALUE(UPM_ASSOC, 0x00000001u);
IOSTX_ASSERT_VALUE(UPM_NEW, 0x00000002u);
IOSTX_ASSERT_VALUE(UPM_MOV, 0x00000004u);
IOSTX_ASSERT_VALUE(UPM_MOD_PROPS, 0x00000008u);
IOSTX_ASSERT_VALUE(UPM_HEADER, 0x00000010u);
IOSTX_ASSERT_VALUE(UPM_OK, 0x00010000u);
IOSTX_ASSERT_VALUE(UPM_MOVED, 0x00020000u);
IOSTX_ASSERT_VALUE(UPM_COMMIT, 0x00040000u);
IOSTX_ASSERT_VALUE(UPM_DELETE, 0x00080000u);
IOSTX_ASSERT_VALUE(UPM_SAVE, 0x00100000u);
IOSTX_ASSERT_VALUE(UPR_ASSOC, 0x00000001u);
IOSTX_ASSERT_VALUE(UPR_READ, 0x00000002u);
IOSTX_ASSERT_VALUE(UPR_OK, 0x00010000u);
IOSTX_ASSERT_VALUE(UPR_COMMIT, 0x00020000u);
IOSTX_ASSERT_VALUE(UPD_ASSOC, 0x00000001u);
IOSTX_ASSERT_VALUE(UPD_MOV, 0x00000002u);
IOSTX_ASSERT_VALUE(UPD_OK, 0x00010000u);
IOSTX_ASSERT_VALUE(UPD_MOVED, 0x00020000u);
IOSTX_ASSERT_VALUE(UPD_UPDATE, 0x00040000u);
IOSTX_ASSERT_VALUE(UPD_COMMIT, 0x00080000u);
IOSTX_ASSERT_VALUE(UPV_ERROR, 0x00010000u);
IOSTX_ASSERT_VALUE(UPV_DIRTY, 0x00020000u);
IOSTX_ASSERT_VALUE(UPV_COMMIT, 0x00040000u);
IOSTX_ASSERT_VALUE(DNH_OK, 0x00010000u);
IOSTX_ASSERT_VALUE(DNT_OK, 0x00010000u);
IOSTX_ASSERT_VALUE(HSF_LOCAL, 0x00000008u);
IOSTX_ASSERT_VALUE(HSF_COPYDESTRUCTIVE, 0x00000010u);
IOSTX_ASSERT_VALUE(HSF_OK, 0x00010000u);
IOSTX_ASSERT_VALUE(MDB_OST_LOGON_UNICODE, 0x00000800u);
IOSTX_ASSERT_VALUE(MDB_OST_LOGON_ANSI, 0x00001000u);
IOSTX_ASSERT_VALUE(SHOW_SOFT_DELETES, 0x00000002u);
IOSTX_ASSERT_VALUE(SS_ACTIVE, 0x00000000u);
IOSTX_ASSERT_VALUE(SS_SUSPENDED, 0x00000001u);

#if !IOSTX_CLASSES
IOSTX_ASSERT_SLOT(IUnknownVtbl, QueryInterface, 0);
IOSTX_ASSERT_SLOT(IUnknownVtbl, AddRef, 1);
IOSTX_ASSERT_SLOT(IUnknownVtbl, Release, 2);

IOSTX_ASSERT_SLOT(ISequentialStreamVtbl, QueryInterface, 0);
IOSTX_ASSERT_SLOT(ISequentialStreamVtbl, AddRef, 1);
IOSTX_ASSERT_SLOT(ISequentialStreamVtbl, Release, 2);
IOSTX_ASSERT_SLOT(ISequentialStreamVtbl, Read, 3);
IOSTX_ASSERT_SLOT(ISequentialStreamVtbl, Write, 4);

IOSTX_ASSERT_SLOT(IStreamVtbl, QueryInterface, 0);
IOSTX_ASSERT_SLOT(IStreamVtbl, AddRef, 1);
IOSTX_ASSERT_SLOT(IStreamVtbl, Release, 2);
IOSTX_ASSERT_SLOT(IStreamVtbl, Read, 3);
IOSTX_ASSERT_SLOT(IStreamVtbl, Write, 4);
IOSTX_ASSERT_SLOT(IStreamVtbl, Seek, 5);
IOSTX_ASSERT_SLOT(IStreamVtbl, SetSize, 6);
IOSTX_ASSERT_SLOT(IStreamVtbl, CopyTo, 7);
IOSTX_ASSERT_SLOT(IStreamVtbl, Commit, 8);
IOSTX_ASSERT_SLOT(IStreamVtbl, Revert, 9);
IOSTX_ASSERT_SLOT(IStreamVtbl, LockRegion, 10);
IOSTX_ASSERT_SLOT(IStreamVtbl, UnlockRegion, 11);
IOSTX_ASSERT_SLOT(IStreamVtbl, Stat, 12);
IOSTX_ASSERT_SLOT(IStreamVtbl, Clone, 13);

IOSTX_ASSERT_SLOT(IMAPIPropVtbl, QueryInterface, 0);
IOSTX_ASSERT_SLOT(IMAPIPropVtbl, AddRef, 1);
IOSTX_ASSERT_SLOT(IMAPIPropVtbl, Release, 2);
IOSTX_ASSERT_SLOT(IMAPIPropVtbl, GetLastError, 3);
IOSTX_ASSERT_SLOT(IMAPIPropVtbl, SaveChanges, 4);
IOSTX_ASSERT_SLOT(IMAPIPropVtbl, GetProps, 5);
IOSTX_ASSERT_SLOT(IMAPIPropVtbl, GetPropList, 6);
IOSTX_ASSERT_SLOT(IMAPIPropVtbl, OpenProperty, 7);
IOSTX_ASSERT_SLOT(IMAPIPropVtbl, SetProps, 8);
IOSTX_ASSERT_SLOT(IMAPIPropVtbl, DeleteProps, 9);
IOSTX_ASSERT_SLOT(IMAPIPropVtbl, CopyTo, 10);
IOSTX_ASSERT_SLOT(IMAPIPropVtbl, CopyProps, 11);
IOSTX_ASSERT_SLOT(IMAPIPropVtbl, GetNamesFromIDs, 12);
IOSTX_ASSERT_SLOT(IMAPIPropVtbl, GetIDsFromNames, 13);

IOSTX_ASSERT_SLOT(IMAPIContainerVtbl, QueryInterface, 0);
IOSTX_ASSERT_SLOT(IMAPIContainerVtbl, AddRef, 1);
IOSTX_ASSERT_SLOT(IMAPIContainerVtbl, Release, 2);
IOSTX_ASSERT_SLOT(IMAPIContainerVtbl, GetLastError, 3);
IOSTX_ASSERT_SLOT(IMAPIContainerVtbl, SaveChanges, 4);
IOSTX_ASSERT_SLOT(IMAPIContainerVtbl, GetProps, 5);
IOSTX_ASSERT_SLOT(IMAPIContainerVtbl, GetPropList, 6);
IOSTX_ASSERT_SLOT(IMAPIContainerVtbl, OpenProperty, 7);
IOSTX_ASSERT_SLOT(IMAPIContainerVtbl, SetProps, 8);
IOSTX_ASSERT_SLOT(IMAPIContainerVtbl, DeleteProps, 9);
IOSTX_ASSERT_SLOT(IMAPIContainerVtbl, CopyTo, 10);
IOSTX_ASSERT_SLOT(IMAPIContainerVtbl, CopyProps, 11);
IOSTX_ASSERT_SLOT(IMAPIContainerVtbl, GetNamesFromIDs, 12);
IOSTX_ASSERT_SLOT(IMAPIContainerVtbl, GetIDsFromNames, 13);
IOSTX_ASSERT_SLOT(IMAPIContainerVtbl, GetContentsTable, 14);
IOSTX_ASSERT_SLOT(IMAPIContainerVtbl, GetHierarchyTable, 15);
IOSTX_ASSERT_SLOT(IMAPIContainerVtbl, OpenEntry, 16);
IOSTX_ASSERT_SLOT(IMAPIContainerVtbl, SetSearchCriteria, 17);
IOSTX_ASSERT_SLOT(IMAPIContainerVtbl, GetSearchCriteria, 18);

IOSTX_ASSERT_SLOT(IMessageVtbl, QueryInterface, 0);
IOSTX_ASSERT_SLOT(IMessageVtbl, AddRef, 1);
IOSTX_ASSERT_SLOT(IMessageVtbl, Release, 2);
IOSTX_ASSERT_SLOT(IMessageVtbl, GetLastError, 3);
IOSTX_ASSERT_SLOT(IMessageVtbl, SaveChanges, 4);
IOSTX_ASSERT_SLOT(IMessageVtbl, GetProps, 5);
IOSTX_ASSERT_SLOT(IMessageVtbl, GetPropList, 6);
IOSTX_ASSERT_SLOT(IMessageVtbl, OpenProperty, 7);
IOSTX_ASSERT_SLOT(IMessageVtbl, SetProps, 8);
IOSTX_ASSERT_SLOT(IMessageVtbl, DeleteProps, 9);
IOSTX_ASSERT_SLOT(IMessageVtbl, CopyTo, 10);
IOSTX_ASSERT_SLOT(IMessageVtbl, CopyProps, 11);
IOSTX_ASSERT_SLOT(IMessageVtbl, GetNamesFromIDs, 12);
IOSTX_ASSERT_SLOT(IMessageVtbl, GetIDsFromNames, 13);
IOSTX_ASSERT_SLOT(IMessageVtbl, GetAttachmentTable, 14);
IOSTX_ASSERT_SLOT(IMessageVtbl, OpenAttach, 15);
IOSTX_ASSERT_SLOT(IMessageVtbl, CreateAttach, 16);
IOSTX_ASSERT_SLOT(IMessageVtbl, DeleteAttach, 17);
IOSTX_ASSERT_SLOT(IMessageVtbl, GetRecipientTable, 18);
IOSTX_ASSERT_SLOT(IMessageVtbl, ModifyRecipients, 19);
IOSTX_ASSERT_SLOT(IMessageVtbl, SubmitMessage, 20);
IOSTX_ASSERT_SLOT(IMessageVtbl, SetReadFlag, 21);

IOSTX_ASSERT_SLOT(IMAPIFolderVtbl, QueryInterface, 0);
IOSTX_ASSERT_SLOT(IMAPIFolderVtbl, AddRef, 1);
IOSTX_ASSERT_SLOT(IMAPIFolderVtbl, Release, 2);
IOSTX_ASSERT_SLOT(IMAPIFolderVtbl, GetLastError, 3);
IOSTX_ASSERT_SLOT(IMAPIFolderVtbl, SaveChanges, 4);
IOSTX_ASSERT_SLOT(IMAPIFolderVtbl, GetProps, 5);
IOSTX_ASSERT_SLOT(IMAPIFolderVtbl, GetPropList, 6);
IOSTX_ASSERT_SLOT(IMAPIFolderVtbl, OpenProperty, 7);
IOSTX_ASSERT_SLOT(IMAPIFolderVtbl, SetProps, 8);
IOSTX_ASSERT_SLOT(IMAPIFolderVtbl, DeleteProps, 9);
IOSTX_ASSERT_SLOT(IMAPIFolderVtbl, CopyTo, 10);
IOSTX_ASSERT_SLOT(IMAPIFolderVtbl, CopyProps, 11);
IOSTX_ASSERT_SLOT(IMAPIFolderVtbl, GetNamesFromIDs, 12);
IOSTX_ASSERT_SLOT(IMAPIFolderVtbl, GetIDsFromNames, 13);
IOSTX_ASSERT_SLOT(IMAPIFolderVtbl, GetContentsTable, 14);
IOSTX_ASSERT_SLOT(IMAPIFolderVtbl, GetHierarchyTable, 15);
IOSTX_ASSERT_SLOT(IMAPIFolderVtbl, OpenEntry, 16);
IOSTX_ASSERT_SLOT(IMAPIFolderVtbl, SetSearchCriteria, 17);
IOSTX_ASSERT_SLOT(IMAPIFolderVtbl, GetSearchCriteria, 18);
IOSTX_ASSERT_SLOT(IMAPIFolderVtbl, CreateMessage, 19);
IOSTX_ASSERT_SLOT(IMAPIFolderVtbl, CopyMessages, 20);
IOSTX_ASSERT_SLOT(IMAPIFolderVtbl, DeleteMessages, 21);
IOSTX_ASSERT_SLOT(IMAPIFolderVtbl, CreateFolder, 22);
IOSTX_ASSERT_SLOT(IMAPIFolderVtbl, CopyFolder, 23);
IOSTX_ASSERT_SLOT(IMAPIFolderVtbl, DeleteFolder, 24);
IOSTX_ASSERT_SLOT(IMAPIFolderVtbl, SetReadFlags, 25);
IOSTX_ASSERT_SLOT(IMAPIFolderVtbl, GetMessageStatus, 26);
IOSTX_ASSERT_SLOT(IMAPIFolderVtbl, SetMessageStatus, 27);
IOSTX_ASSERT_SLOT(IMAPIFolderVtbl, SaveContentsSort, 28);
IOSTX_ASSERT_SLOT(IMAPIFolderVtbl, EmptyFolder, 29);

IOSTX_ASSERT_SLOT(IMAPIProgressVtbl, QueryInterface, 0);
IOSTX_ASSERT_SLOT(IMAPIProgressVtbl, AddRef, 1);
IOSTX_ASSERT_SLOT(IMAPIProgressVtbl, Release, 2);
IOSTX_ASSERT_SLOT(IMAPIProgressVtbl, Progress, 3);
IOSTX_ASSERT_SLOT(IMAPIProgressVtbl, GetFlags, 4);
IOSTX_ASSERT_SLOT(IMAPIProgressVtbl, GetMax, 5);
IOSTX_ASSERT_SLOT(IMAPIProgressVtbl, GetMin, 6);
IOSTX_ASSERT_SLOT(IMAPIProgressVtbl, SetLimits, 7);

IOSTX_ASSERT_SLOT(IExchangeImportHierarchyChangesVtbl, QueryInterface, 0);
IOSTX_ASSERT_SLOT(IExchangeImportHierarchyChangesVtbl, AddRef, 1);
IOSTX_ASSERT_SLOT(IExchangeImportHierarchyChangesVtbl, Release, 2);
IOSTX_ASSERT_SLOT(IExchangeImportHierarchyChangesVtbl, GetLastError, 3);
IOSTX_ASSERT_SLOT(IExchangeImportHierarchyChangesVtbl, Config, 4);
IOSTX_ASSERT_SLOT(IExchangeImportHierarchyChangesVtbl, UpdateState, 5);
IOSTX_ASSERT_SLOT(IExchangeImportHierarchyChangesVtbl, ImportFolderChange, 6);
IOSTX_ASSERT_SLOT(IExchangeImportHierarchyChangesVtbl, ImportFolderDeletion, 7);

IOSTX_ASSERT_SLOT(IExchangeImportContentsChangesVtbl, QueryInterface, 0);
IOSTX_ASSERT_SLOT(IExchangeImportContentsChangesVtbl, AddRef, 1);
IOSTX_ASSERT_SLOT(IExchangeImportContentsChangesVtbl, Release, 2);
IOSTX_ASSERT_SLOT(IExchangeImportContentsChangesVtbl, GetLastError, 3);
IOSTX_ASSERT_SLOT(IExchangeImportContentsChangesVtbl, Config, 4);
IOSTX_ASSERT_SLOT(IExchangeImportContentsChangesVtbl, UpdateState, 5);
IOSTX_ASSERT_SLOT(IExchangeImportContentsChangesVtbl, ImportMessageChange, 6);
IOSTX_ASSERT_SLOT(IExchangeImportContentsChangesVtbl, ImportMessageDeletion, 7);
IOSTX_ASSERT_SLOT(IExchangeImportContentsChangesVtbl, ImportPerUserReadStateChange, 8);
IOSTX_ASSERT_SLOT(IExchangeImportContentsChangesVtbl, ImportMessageMove, 9);

IOSTX_ASSERT_SLOT(IOSTXVtbl, QueryInterface, 0);
IOSTX_ASSERT_SLOT(IOSTXVtbl, AddRef, 1);
IOSTX_ASSERT_SLOT(IOSTXVtbl, Release, 2);
IOSTX_ASSERT_SLOT(IOSTXVtbl, GetLastError, 3);
IOSTX_ASSERT_SLOT(IOSTXVtbl, InitSync, 4);
IOSTX_ASSERT_SLOT(IOSTXVtbl, SyncBeg, 5);
IOSTX_ASSERT_SLOT(IOSTXVtbl, SyncEnd, 6);
IOSTX_ASSERT_SLOT(IOSTXVtbl, SyncHdrBeg, 7);
IOSTX_ASSERT_SLOT(IOSTXVtbl, SyncHdrEnd, 8);
IOSTX_ASSERT_SLOT(IOSTXVtbl, SetSyncResult, 9);
IOSTX_ASSERT_SLOT(IOSTXVtbl, Placeholder10, 10);

IOSTX_ASSERT_SLOT(IPSTXVtbl, QueryInterface, 0);
IOSTX_ASSERT_SLOT(IPSTXVtbl, AddRef, 1);
IOSTX_ASSERT_SLOT(IPSTXVtbl, Release, 2);
IOSTX_ASSERT_SLOT(IPSTXVtbl, GetLastError, 3);
IOSTX_ASSERT_SLOT(IPSTXVtbl, GetSyncObject, 4);
IOSTX_ASSERT_SLOT(IPSTXVtbl, Placeholder5, 5);
IOSTX_ASSERT_SLOT(IPSTXVtbl, Placeholder6, 6);
IOSTX_ASSERT_SLOT(IPSTXVtbl, Placeholder7, 7);
IOSTX_ASSERT_SLOT(IPSTXVtbl, Placeholder8, 8);
IOSTX_ASSERT_SLOT(IPSTXVtbl, EmulateSpooler, 9);
IOSTX_ASSERT_SLOT(IPSTXVtbl, Placeholder10, 10);
IOSTX_ASSERT_SLOT(IPSTXVtbl, Placeholder11, 11);
IOSTX_ASSERT_SLOT(IPSTXVtbl, Placeholder12, 12);
IOSTX_ASSERT_SLOT(IPSTXVtbl, Placeholder13, 13);
IOSTX_ASSERT_SLOT(IPSTXVtbl, Placeholder14, 14);

IOSTX_ASSERT_SLOT(IPSTX2Vtbl, QueryInterface, 0);
IOSTX_ASSERT_SLOT(IPSTX2Vtbl, AddRef, 1);
IOSTX_ASSERT_SLOT(IPSTX2Vtbl, Release, 2);
IOSTX_ASSERT_SLOT(IPSTX2Vtbl, GetLastError, 3);
IOSTX_ASSERT_SLOT(IPSTX2Vtbl, GetSyncObject, 4);
IOSTX_ASSERT_SLOT(IPSTX2Vtbl, Placeholder5, 5);
IOSTX_ASSERT_SLOT(IPSTX2Vtbl, Placeholder6, 6);
IOSTX_ASSERT_SLOT(IPSTX2Vtbl, Placeholder7, 7);
IOSTX_ASSERT_SLOT(IPSTX2Vtbl, Placeholder8, 8);
IOSTX_ASSERT_SLOT(IPSTX2Vtbl, EmulateSpooler, 9);
IOSTX_ASSERT_SLOT(IPSTX2Vtbl, Placeholder10, 10);
IOSTX_ASSERT_SLOT(IPSTX2Vtbl, Placeholder11, 11);
IOSTX_ASSERT_SLOT(IPSTX2Vtbl, Placeholder12, 12);
IOSTX_ASSERT_SLOT(IPSTX2Vtbl, Placeholder13, 13);
IOSTX_ASSERT_SLOT(IPSTX2Vtbl, Placeholder14, 14);
IOSTX_ASSERT_SLOT(IPSTX2Vtbl, Placeholder15, 15);
IOSTX_ASSERT_SLOT(IPSTX2Vtbl, Placeholder16, 16);
IOSTX_ASSERT_SLOT(IPSTX2Vtbl, SetSpoolSuspendState, 17);

IOSTX_ASSERT_SLOT(IPSTX3Vtbl, QueryInterface, 0);
IOSTX_ASSERT_SLOT(IPSTX3Vtbl, AddRef, 1);
IOSTX_ASSERT_SLOT(IPSTX3Vtbl, Release, 2);
IOSTX_ASSERT_SLOT(IPSTX3Vtbl, GetLastError, 3);
IOSTX_ASSERT_SLOT(IPSTX3Vtbl, GetSyncObject, 4);
IOSTX_ASSERT_SLOT(IPSTX3Vtbl, Placeholder5, 5);
IOSTX_ASSERT_SLOT(IPSTX3Vtbl, Placeholder6, 6);
IOSTX_ASSERT_SLOT(IPSTX3Vtbl, Placeholder7, 7);
IOSTX_ASSERT_SLOT(IPSTX3Vtbl, Placeholder8, 8);
IOSTX_ASSERT_SLOT(IPSTX3Vtbl, EmulateSpooler, 9);
IOSTX_ASSERT_SLOT(IPSTX3Vtbl, Placeholder10, 10);
IOSTX_ASSERT_SLOT(IPSTX3Vtbl, Placeholder11, 11);
IOSTX_ASSERT_SLOT(IPSTX3Vtbl, Placeholder12, 12);
IOSTX_ASSERT_SLOT(IPSTX3Vtbl, Placeholder13, 13);
IOSTX_ASSERT_SLOT(IPSTX3Vtbl, Placeholder14, 14);
IOSTX_ASSERT_SLOT(IPSTX3Vtbl, Placeholder15, 15);
IOSTX_ASSERT_SLOT(IPSTX3Vtbl, Placeholder16, 16);
IOSTX_ASSERT_SLOT(IPSTX3Vtbl, SetSpoolSuspendState, 17);
IOSTX_ASSERT_SLOT(IPSTX3Vtbl, Placeholder18, 18);

IOSTX_ASSERT_SLOT(IPSTX4Vtbl, QueryInterface, 0);
IOSTX_ASSERT_SLOT(IPSTX4Vtbl, AddRef, 1);
IOSTX_ASSERT_SLOT(IPSTX4Vtbl, Release, 2);
IOSTX_ASSERT_SLOT(IPSTX4Vtbl, GetLastError, 3);
IOSTX_ASSERT_SLOT(IPSTX4Vtbl, GetSyncObject, 4);
IOSTX_ASSERT_SLOT(IPSTX4Vtbl, Placeholder5, 5);
IOSTX_ASSERT_SLOT(IPSTX4Vtbl, Placeholder6, 6);
IOSTX_ASSERT_SLOT(IPSTX4Vtbl, Placeholder7, 7);
IOSTX_ASSERT_SLOT(IPSTX4Vtbl, Placeholder8, 8);
IOSTX_ASSERT_SLOT(IPSTX4Vtbl, EmulateSpooler, 9);
IOSTX_ASSERT_SLOT(IPSTX4Vtbl, Placeholder10, 10);
IOSTX_ASSERT_SLOT(IPSTX4Vtbl, Placeholder11, 11);
IOSTX_ASSERT_SLOT(IPSTX4Vtbl, Placeholder12, 12);
IOSTX_ASSERT_SLOT(IPSTX4Vtbl, Placeholder13, 13);
IOSTX_ASSERT_SLOT(IPSTX4Vtbl, Placeholder14, 14);
IOSTX_ASSERT_SLOT(IPSTX4Vtbl, Placeholder15, 15);
IOSTX_ASSERT_SLOT(IPSTX4Vtbl, Placeholder16, 16);
IOSTX_ASSERT_SLOT(IPSTX4Vtbl, SetSpoolSuspendState, 17);
IOSTX_ASSERT_SLOT(IPSTX4Vtbl, Placeholder18, 18);
IOSTX_ASSERT_SLOT(IPSTX4Vtbl, Placeholder19, 19);

IOSTX_ASSERT_SLOT(IPSTX5Vtbl, QueryInterface, 0);
IOSTX_ASSERT_SLOT(IPSTX5Vtbl, AddRef, 1);
IOSTX_ASSERT_SLOT(IPSTX5Vtbl, Release, 2);
IOSTX_ASSERT_SLOT(IPSTX5Vtbl, GetLastError, 3);
IOSTX_ASSERT_SLOT(IPSTX5Vtbl, GetSyncObject, 4);
IOSTX_ASSERT_SLOT(IPSTX5Vtbl, Placeholder5, 5);
IOSTX_ASSERT_SLOT(IPSTX5Vtbl, Placeholder6, 6);
IOSTX_ASSERT_SLOT(IPSTX5Vtbl, Placeholder7, 7);
IOSTX_ASSERT_SLOT(IPSTX5Vtbl, Placeholder8, 8);
IOSTX_ASSERT_SLOT(IPSTX5Vtbl, EmulateSpooler, 9);
IOSTX_ASSERT_SLOT(IPSTX5Vtbl, Placeholder10, 10);
IOSTX_ASSERT_SLOT(IPSTX5Vtbl, Placeholder11, 11);
IOSTX_ASSERT_SLOT(IPSTX5Vtbl, Placeholder12, 12);
IOSTX_ASSERT_SLOT(IPSTX5Vtbl, Placeholder13, 13);
IOSTX_ASSERT_SLOT(IPSTX5Vtbl, Placeholder14, 14);
IOSTX_ASSERT_SLOT(IPSTX5Vtbl, Placeholder15, 15);
IOSTX_ASSERT_SLOT(IPSTX5Vtbl, Placeholder16, 16);
IOSTX_ASSERT_SLOT(IPSTX5Vtbl, SetSpoolSuspendState, 17);
IOSTX_ASSERT_SLOT(IPSTX5Vtbl, Placeholder18, 18);
IOSTX_ASSERT_SLOT(IPSTX5Vtbl, Placeholder19, 19);
IOSTX_ASSERT_SLOT(IPSTX5Vtbl, Placeholder20, 20);

IOSTX_ASSERT_SLOT(IPSTX6Vtbl, QueryInterface, 0);
IOSTX_ASSERT_SLOT(IPSTX6Vtbl, AddRef, 1);
IOSTX_ASSERT_SLOT(IPSTX6Vtbl, Release, 2);
IOSTX_ASSERT_SLOT(IPSTX6Vtbl, GetLastError, 3);
IOSTX_ASSERT_SLOT(IPSTX6Vtbl, GetSyncObject, 4);
IOSTX_ASSERT_SLOT(IPSTX6Vtbl, Placeholder5, 5);
IOSTX_ASSERT_SLOT(IPSTX6Vtbl, Placeholder6, 6);
IOSTX_ASSERT_SLOT(IPSTX6Vtbl, Placeholder7, 7);
IOSTX_ASSERT_SLOT(IPSTX6Vtbl, Placeholder8, 8);
IOSTX_ASSERT_SLOT(IPSTX6Vtbl, EmulateSpooler, 9);
IOSTX_ASSERT_SLOT(IPSTX6Vtbl, Placeholder10, 10);
IOSTX_ASSERT_SLOT(IPSTX6Vtbl, Placeholder11, 11);
IOSTX_ASSERT_SLOT(IPSTX6Vtbl, Placeholder12, 12);
IOSTX_ASSERT_SLOT(IPSTX6Vtbl, Placeholder13, 13);
IOSTX_ASSERT_SLOT(IPSTX6Vtbl, Placeholder14, 14);
IOSTX_ASSERT_SLOT(IPSTX6Vtbl, Placeholder15, 15);
IOSTX_ASSERT_SLOT(IPSTX6Vtbl, Placeholder16, 16);
IOSTX_ASSERT_SLOT(IPSTX6Vtbl, SetSpoolSuspendState, 17);
IOSTX_ASSERT_SLOT(IPSTX6Vtbl, Placeholder18, 18);
IOSTX_ASSERT_SLOT(IPSTX6Vtbl, Placeholder19, 19);
IOSTX_ASSERT_SLOT(IPSTX6Vtbl, Placeholder20, 20);
IOSTX_ASSERT_SLOT(IPSTX6Vtbl, Placeholder21, 21);
IOSTX_ASSERT_SLOT(IPSTX6Vtbl, Placeholder22, 22);
IOSTX_ASSERT_SLOT(IPSTX6Vtbl, DisconnectStore, 23);
IOSTX_ASSERT_SLOT(IPSTX6Vtbl, Placeholder24, 24);
IOSTX_ASSERT_SLOT(IPSTX6Vtbl, Placeholder25, 25);

#endif

#endif
