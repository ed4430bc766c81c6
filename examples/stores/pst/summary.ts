import type { PSTMessage } from "pst-extractor";
import { fieldsOf } from "./record.js";

/** What a person wants to know of an item without opening its record, by the field that holds it. */
const LABELS: readonly (readonly [string, string])[] = [
  ["startTime", "Start"],
  ["endTime", "End"],
  ["location", "Location"],
  ["allAttendees", "Attendees"],
  ["recurrencePattern", "Recurrence"],
  ["displayName", "Name"],
  ["companyName", "Company"],
  ["title", "Title"],
  ["email1EmailAddress", "E-mail"],
  ["email2EmailAddress", "E-mail 2"],
  ["email3EmailAddress", "E-mail 3"],
  ["businessTelephoneNumber", "Business telephone"],
  ["homeTelephoneNumber", "Home telephone"],
  ["mobileTelephoneNumber", "Mobile telephone"],
  ["workAddress", "Business address"],
  ["homeAddress", "Home address"],
  ["taskStartDate", "Task start"],
  ["taskDueDate", "Due"],
  ["taskOwner", "Owner"],
  ["percentComplete", "Complete"],
  ["logType", "Journal entry type"],
  ["logStart", "Journal entry start"],
  ["logEnd", "Journal entry end"],
];

/** A few lines of text that say what an item with no mail form is about. */
export function summaryOf(message: PSTMessage, subject: string): string {
  const fields = fieldsOf(message);
  const lines = [`Outlook item: ${message.messageClass || "unknown"}`, `Subject: ${subject}`];
  for (const [name, label] of LABELS) {
    const value = fields[name];
    if (typeof value === "string" && value.trim()) lines.push(`${label}: ${value.trim()}`);
    else if (name === "percentComplete" && typeof value === "number")
      lines.push(`${label}: ${Math.round(value * 100)} %`);
  }
  return `${lines.join("\r\n")}\r\n`;
}
