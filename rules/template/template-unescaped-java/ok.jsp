<!-- ok: template-unescaped-java-jsp -->
<p>You looked for <c:out value="${param.term}"/></p>
<!-- ok: template-unescaped-java-jsp-parameter -->
<p>You looked for ${fn:escapeXml(param.term)}</p>
<!-- ok: template-unescaped-java-jsp-parameter -->
<c:if test="${param.error}"><p>Try again.</p></c:if>
