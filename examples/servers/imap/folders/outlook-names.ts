/** What a column of {@link NAMES} is for. All but the inbox are the uses of RFC 6154. */
const USES = ["\\Inbox", "\\Sent", "\\Trash", "\\Drafts", "\\Junk", "\\Archive"] as const;

type Use = (typeof USES)[number];

/** As Outlook names its folders in each language; a line more for other names that one of its versions has. */
const NAMES = `
Inbox | Sent Items | Deleted Items | Drafts | Junk E-mail | Archive
||||Junk Email
Posteingang | Gesendete Elemente | Gelöschte Elemente | Entwürfe | Junk-E-Mail | Archiv
| Gesendete Objekte | Gelöschte Objekte
Boîte de réception | Éléments envoyés | Éléments supprimés | Brouillons | Courrier indésirable | Archive
| Eléments envoyés | Eléments supprimés ||| Archives
Bandeja de entrada | Elementos enviados | Elementos eliminados | Borradores | Correo no deseado | Archivo
||| Borrador | Correo electrónico no deseado
Posta in arrivo | Posta inviata | Posta eliminata | Bozze | Posta indesiderata | Archivio
Postvak IN | Verzonden items | Verwijderde items | Concepten | Ongewenste e-mail | Archief
Caixa de Entrada | Itens Enviados | Itens Excluídos | Rascunhos | Lixo Eletrônico | Arquivo Morto
A Receber || Itens Eliminados || Correio Eletrónico de Lixo | Arquivo
|||| E-mail de Lixo
Skrzynka odbiorcza | Elementy wysłane | Elementy usunięte | Wersje robocze | Wiadomości-śmieci | Archiwum
||| Kopie robocze
Inkorgen | Skickat | Borttaget | Utkast | Skräppost | Arkiv
Inkorg | Skickade objekt | Borttagna objekt
Indbakke | Sendt post | Slettet post | Kladder | Uønsket e-mail | Arkiv
| Sendte elementer | Slettede elementer || Uønsket mail
Innboks | Sendte elementer | Slettede elementer | Kladd | Søppelpost | Arkiv
|||| Uønsket e-post
Saapuneet | Lähetetyt | Poistetut | Luonnokset | Roskaposti | Arkisto
| Lähetetyt kohteet | Poistetut kohteet
Doručená pošta | Odeslaná pošta | Odstraněná pošta | Koncepty | Nevyžádaná pošta | Archiv
Doručená pošta | Odoslaná pošta | Odstránená pošta | Koncepty | Nevyžiadaná pošta | Archív
Beérkezett üzenetek | Elküldött elemek | Törölt elemek | Piszkozatok | Levélszemét | Archívum
Gelen Kutusu | Gönderilmiş Öğeler | Silinmiş Öğeler | Taslaklar | Önemsiz E-posta | Arşiv
|||| Gereksiz E-posta
Εισερχόμενα | Απεσταλμένα | Διαγραμμένα | Πρόχειρα | Ανεπιθύμητη αλληλογραφία | Αρχειοθήκη
Входящие | Отправленные | Удаленные | Черновики | Нежелательная почта | Архив
| Отправленные элементы | Удалённые
Вхідні | Надіслані | Видалені | Чернетки | Небажана пошта | Архів
受信トレイ | 送信済みアイテム | 削除済みアイテム | 下書き | 迷惑メール | アーカイブ
收件箱 | 已发送邮件 | 已删除邮件 | 草稿 | 垃圾邮件 | 存档
收件匣 | 寄件備份 | 刪除的郵件 | 草稿 | 垃圾郵件 | 封存
받은 편지함 | 보낸 편지함 | 지운 편지함 | 임시 보관함 | 정크 메일 | 보관
`;

const BY_NAME: ReadonlyMap<string, Use> = new Map(
  NAMES.split("\n").flatMap((line) =>
    line
      .split("|")
      .map((name, column) => [plain(name), USES[column]!] as const)
      .filter(([name]) => name !== ""),
  ),
);

/** What Outlook has a folder with this name for. */
export function outlookUse(name: string): Use | undefined {
  return BY_NAME.get(plain(name));
}

function plain(name: string): string {
  return name.normalize("NFC").trim().toLowerCase();
}
