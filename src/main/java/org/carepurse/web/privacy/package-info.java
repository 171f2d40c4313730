/** What is kept about people and why, copies of it for them, and the desk where records are held back or erased. */
package org.carepurse.web.privacy;
