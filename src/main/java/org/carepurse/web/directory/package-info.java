/**
 * The pages of the directory: finding a service, a commissioner's providers, pricing, importing. They only read what was
 * typed, call one use case and show its answer. May use {@code web.frame}, {@code web.component}, {@code words} and what
 * {@code directory} uses.
 */
package org.carepurse.web.directory;
