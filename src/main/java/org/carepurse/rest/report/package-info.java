/** Statements, and a commissioner's figures with the entries they are made of, over the programming interface. */
package org.carepurse.rest.report;
