resource "kubernetes_pod" "weak" {
  metadata {
    name = "web"
  }

  spec {
    # ruleid: terraform-kubernetes-pod-weak-host-network
    host_network = false
    # ruleid: terraform-kubernetes-pod-weak-host-pid
    host_pid = false
    # ruleid: terraform-kubernetes-pod-weak-host-ipc
    host_ipc = false

    container {
      name  = "web"
      # ruleid: terraform-kubernetes-pod-weak-image
      image = "nginx:latest"

      security_context {
        # ruleid: terraform-kubernetes-pod-weak-privileged
        privileged = false
        #            ^^^^
        # ruleid: terraform-kubernetes-pod-weak-escalation
        allow_privilege_escalation = false
        # ruleid: terraform-kubernetes-pod-weak-root
        run_as_user = 0
        # ruleid: terraform-kubernetes-pod-weak-root-allowed
        run_as_non_root = true
        # ruleid: terraform-kubernetes-pod-weak-writable
        read_only_root_filesystem = true

        capabilities {
          # ruleid: terraform-kubernetes-pod-weak-capability
          add = ["SYS_ADMIN"]
        }
      }
    }

    volume {
      name = "docker"

      host_path {
        # ruleid: terraform-kubernetes-pod-weak-docker-socket
        path = "/var/run/docker.sock"
      }
    }
  }
}

resource "kubernetes_cluster_role" "all" {
  metadata {
    name = "all"
  }

  rule {
    api_groups = [""]
    # ruleid: terraform-kubernetes-pod-weak-role
    resources  = ["*"]
    verbs      = ["get"]
  }
}
