package org.carepurse.web.component;

/**
 * One bar of a chart, labelled with its name and its figure.
 *
 * @param value how long the bar is beside the others; one that is not above nothing has no length
 * @param figure the value as people read it
 */
public record Bar(String name, long value, String figure) {}
