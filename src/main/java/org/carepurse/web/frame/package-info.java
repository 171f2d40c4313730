/**
 * What all pages share: the frame around them (who is signed in, where they can go, in which language), the words,
 * the problems to show with a form, the engine that draws templates, the files a browser asks for, and the pages for
 * when something goes wrong. Pages of a capability belong to {@code web.<capability>}; what a component looks like
 * belongs to {@code web.component}. May use {@code outcome}, {@code money}, {@code identity} and {@code web.component}.
 */
package org.carepurse.web.frame;
