/**
 * A person's messages: the list with what is not read yet, and whether they want e-mails.
 *
 * <p>Belongs here: the controller, and what its page shows. Who is told what is decided in {@code notice}.
 */
package org.carepurse.web.notice;
