resource "kubernetes_pod" "weak" {
  metadata {
    name = "web"
  }

  spec {
    # ruleid: terraform-kubernetes-pod-weak-host-network
    host_network = true
    # ruleid: terraform-kubernetes-pod-weak-host-pid
    host_pid = true
    # ruleid: terraform-kubernetes-pod-weak-host-ipc
    host_ipc = true

    container {
      name  = "web"
      # ruleid: terraform-kubernetes-pod-weak-image
      image = "nginx:latest"

      security_context {
        # ruleid: terraform-kubernetes-pod-weak-privileged
        privileged = true
        #            ^^^^
        # ruleid: terraform-kubernetes-pod-weak-escalation
        allow_privilege_escalation = true
        # ruleid: terraform-kubernetes-pod-weak-root
        run_as_user = 0
        # ruleid: terraform-kubernetes-pod-weak-root-allowed
        run_as_non_root = false
        # ruleid: terraform-kubernetes-pod-weak-writable
        read_only_root_filesystem = false

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
