<h1>Results</h1>
<!-- ruleid: template-unescaped-java-jsp -->
<p>You looked for <%= request.getParameter("term") %></p>
<!-- ruleid: template-unescaped-java-jsp-parameter -->
<p>You looked for ${param.term}</p>
