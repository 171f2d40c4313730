/**
 * Disputes over the programming interface: raising one, every step of its thread, the files that show what happened, and
 * those that concern the caller.
 */
package org.carepurse.rest.dispute;
