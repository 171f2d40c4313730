/**
 * The page of the seals, for a commissioner's auditor and finance officer: the latest heads, how far sealing is behind, and the
 * export to take away. What is sealed and who may see it is {@code seal}'s. May use {@code time}, {@code identity}, {@code
 * proof}, {@code words}, {@code seal}, {@code web.component} and {@code web.frame}.
 */
package org.carepurse.web.seal;
