package org.carepurse.audit;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * One act of the business: one public method, one transaction. Any exception undoes all of it. When the database says
 * that two acts crossed (a deadlock, a failed certification on a cluster, or something that both found free, such as the
 * same caller's key or e-mail address, taken by one of them), the whole act is done again from the start.
 *
 * <p>Put it on the class or the method of a use case. Not on a private method, and not on one that its own class calls:
 * neither is intercepted.
 */
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Act {}
