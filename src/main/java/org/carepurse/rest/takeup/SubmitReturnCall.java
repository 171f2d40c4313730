package org.carepurse.rest.takeup;

/** @param because why the quarter is told anew; absent when it never was told */
public record SubmitReturnCall(String because) {}
