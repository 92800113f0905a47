/**
 * A case as it travels to another centre's system: the words of NENA-STA-021 (EIDO) in the records of this SDK. Pure; documents are
 * read and written by {@code EidoDocuments}.
 */
package uz.posbon.sdk.eido;
