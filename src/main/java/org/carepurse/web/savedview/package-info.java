/** Pages of the views that somebody saved: the list, saving another, calling one otherwise, deleting it. */
package org.carepurse.web.savedview;
