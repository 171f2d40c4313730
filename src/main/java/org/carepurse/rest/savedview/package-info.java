/** The views of dashboards that somebody saved, over the programming interface. */
package org.carepurse.rest.savedview;
