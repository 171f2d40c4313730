/**
 * What the pages of all bank statements share: the form that asks once which column of an account's CSV files is which. Whose
 * account it is, and where its pages are, those know who show it.
 */
package org.carepurse.web.statement;
