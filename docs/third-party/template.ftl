<#-- docs/THIRD-PARTY.md: dependencies grouped by licence. licenseMap: licence name -> projects. -->
# Third-party notice

Samspor is licensed under the EUPL-1.2. What it is delivered with, and under which licence its authors give it.
A library with several licences stands under each of them; we use it under any one of them.
Test libraries are not delivered and not listed.

Generated from the build, do not edit. To make it again, from the project's root, after `mvn install -DskipTests`:

```
mvn -pl '!platform/testing' org.codehaus.mojo:license-maven-plugin:2.7.1:aggregate-add-third-party \
  -Dlicense.fileTemplate=docs/third-party/template.ftl \
  -Dlicense.licenseMergesUrl=file:docs/third-party/licence-names.txt \
  -Dlicense.outputDirectory=docs -Dlicense.thirdPartyFilename=THIRD-PARTY.md \
  -Dlicense.excludedGroups='^dk\.samspor' -Dlicense.includedScopes=compile,runtime
```
<#list licenseMap as entry>
<#if entry.getValue()?size &gt; 0>

## ${entry.getKey()}

<#list entry.getValue() as project>
- ${project.groupId}:${project.artifactId} ${project.version}<#if project.url?has_content> — ${project.url}</#if>
</#list>
</#if>
</#list>
