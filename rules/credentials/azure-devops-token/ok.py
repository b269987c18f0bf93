# ok: azure-devops-token
sample_1 = "KNmUq475ElHyKaJcTyWHzDNZoNWq4LeD1I8F61AZDO"
# ok: azure-devops-token
sample_2 = "KNmUq475ElHyKaJcTyWHzDNZoNWq4LeD1I8F61!8emWAwv1y3Dk6gEUtorVXmHiOvUxcSzB766PqAZDO"
# ok: azure-devops-token
sample_3 = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxAZDO"
# ok: azure-devops-token
sample_4 = "<84 characters with AZDO>"
# ok: azure-devops-token
devops_token = os.environ["AZURE_DEVOPS_TOKEN"]
# ok: azure-devops-token
PATTERN = re.compile(r"azdo[A-Za-z0-9]+")
